package id.lelangkinerja.measurement;

import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.merkle.Recount;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The root of the tree over the figures of a batch (RFC 6962, 2.1), in the order of their lines. A leaf is the line's number, the
 * contract's number, the indicator's code, the period, value, numerator and denominator with a point and without needless zeros, and the
 * note, each ended by a line feed, in UTF-8.
 */
final class BatchRoot {
  private BatchRoot() {}

  static Hash of(List<Taken> taken, List<Brought> rows) {
    Map<Integer, Brought> byLine = rows.stream().collect(Collectors.toMap(Brought::line, Function.identity()));
    var tree = new Recount((_, _, _) -> {
    });
    taken.stream().sorted(Comparator.comparingInt(Taken::line)).forEach(each -> {
      var row = byLine.get(each.line());
      if (row != null) {
        var period = PeriodCode.of(each.figure().year(), each.figure().period(), each.figure().periods());
        tree.add(leaf(each.line(), row.contract(), row.indicator(), period, each.value(), each.note()));
      }
    });
    return tree.root();
  }

  static Hash leaf(int line, String contract, String indicator, String period, NewValue value, String note) {
    var text = new StringBuilder();
    for (var part : List.of(Integer.toString(line), contract, indicator, period, plain(value.value()),
        plain(value.numerator()), plain(value.denominator()), note)) {
      text.append(part).append('\n');
    }
    return Hash.leaf(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
