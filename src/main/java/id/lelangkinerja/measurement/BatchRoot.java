package id.lelangkinerja.measurement;

import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.merkle.Recount;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The root of the tree over the figures of a batch (RFC 6962, 2.1), in the order of their lines. A leaf is the line's number, the
 * contract's number, the indicator's code, the period, value, numerator and denominator with a point and without needless zeros, and the
 * note; where parts came with it, of each category its name, value, numerator and denominator; each ended by a line feed, in UTF-8.
 */
final class BatchRoot {
  private final SortedMap<Integer, Hash> leaves = new TreeMap<>();

  /** Adds figures that were taken of these rows. */
  void add(List<Taken> taken, List<Brought> rows) {
    var byLine = rows.stream().collect(Collectors.toMap(Brought::line, Function.identity()));
    for (var each : taken) {
      var row = Objects.requireNonNull(byLine.get(each.line()));
      var period = PeriodCode.of(each.figure().year(), each.figure().period(), each.figure().periods());
      leaves.put(each.line(), leaf(each.line(), row.contract(), row.indicator(), period, each.value(), each.note(),
          each.parts()));
    }
  }

  int size() {
    return leaves.size();
  }

  Hash root() {
    var tree = new Recount((_, _, _) -> {
    });
    leaves.values().forEach(tree::add);
    return tree.root();
  }

  static Hash leaf(int line, String contract, String indicator, String period, NewValue value, String note) {
    return leaf(line, contract, indicator, period, value, note, List.of());
  }

  static Hash leaf(int line, String contract, String indicator, String period, NewValue value, String note,
      List<BroughtParts.Told> parts) {
    var text = new StringBuilder();
    for (var part : List.of(Integer.toString(line), contract, indicator, period, plain(value.value()),
        plain(value.numerator()), plain(value.denominator()), note)) {
      text.append(part).append('\n');
    }
    for (var each : parts) {
      for (var part : List.of(each.category().label(), plain(each.part().amount()), plain(each.part().numerator()),
          plain(each.part().denominator()))) {
        text.append(part).append('\n');
      }
    }
    return Hash.leaf(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
