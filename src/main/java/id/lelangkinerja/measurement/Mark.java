package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Sha256;
import id.lelangkinerja.scoring.Part;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the grid sends along of how it was shown: whether somebody changed the figure meanwhile, and whether the row was touched.
 * An untouched row is never written, also where somebody else has changed its figure.
 */
final class Mark {
  private static final String AND = "/";
  private static final int SIGNS = 16;

  private Mark() {}

  /** Of a row as it is shown now. */
  static String of(EntryQuery.Row row, Map<Integer, Part> parts) {
    var value = row.value();
    return row.seen() + AND
        + (value == null
            ? ""
            : content(value, row.numerator(), row.denominator(), row.note(), row.provisional(), parts));
  }

  /** The figure's mark within it. */
  static String seen(String mark) {
    return mark.contains(AND) ? mark.substring(0, mark.indexOf(AND)) : mark;
  }

  /** Whether the row was shown with a figure. */
  static boolean showsFigure(String mark) {
    return mark.contains(AND) && !mark.endsWith(AND);
  }

  /** Whether this, as it is kept, is what the row showed. */
  static boolean isUntouched(String mark, NewValue kept, Map<Integer, Part> parts) {
    return mark.endsWith(AND + content(kept.value(), kept.numerator(), kept.denominator(), kept.note(),
        Boolean.TRUE.equals(kept.provisional()), parts));
  }

  private static String content(@Nullable BigDecimal value, @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator, @Nullable String note, boolean provisional, Map<Integer, Part> parts) {
    var text = new StringBuilder(numerator == null ? plain(value) : plain(numerator) + AND + plain(denominator))
        .append('\n').append(note == null ? "" : note).append('\n').append(provisional);
    new TreeMap<>(parts).forEach((no, part) -> text.append('\n').append(no).append(' ').append(plain(part.amount()))
        .append(' ').append(plain(part.numerator())).append(' ').append(plain(part.denominator())));
    return Sha256.hex(text.toString()).substring(0, SIGNS);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
