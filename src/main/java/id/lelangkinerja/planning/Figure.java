package id.lelangkinerja.planning;

import id.lelangkinerja.web.Numbers;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A published figure of a series, the one in force: a value, or a label where the figure is a predicate. Its version is
 * 1 until it is corrected.
 */
public record Figure(int year, ValueKind kind, @Nullable BigDecimal value, @Nullable String label, String source,
    @Nullable String note, int version) {

  /** Whether that would change nothing: the same figure, source and note. */
  boolean says(NewValue other) {
    var there = other.value();
    boolean same = (value == null || there == null)
        ? value == null && there == null
        : value.compareTo(there) == 0;
    return same && Objects.equals(label, other.label()) && source.equals(other.source())
        && Objects.equals(note, other.note());
  }

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
