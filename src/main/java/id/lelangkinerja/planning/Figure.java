package id.lelangkinerja.planning;

import id.lelangkinerja.web.Numbers;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A published figure of a series: a value, or a label where the figure is a predicate. */
public record Figure(int year, ValueKind kind, @Nullable BigDecimal value, @Nullable String label, String source,
    @Nullable String note) {

  /** As this reader writes it: never with fewer decimals than the indicator has, nor fewer than were published. */
  public String shown(int decimals, Locale reader) {
    return shown(value, label, decimals, reader);
  }

  /** The same for what a list shows: the value, or else the label. */
  public static String shown(@Nullable BigDecimal value, @Nullable String label, int decimals, Locale reader) {
    if (value == null) {
      return label == null ? "" : label;
    }
    return Numbers.format(value, Math.max(decimals, value.stripTrailingZeros().scale()), reader);
  }
}
