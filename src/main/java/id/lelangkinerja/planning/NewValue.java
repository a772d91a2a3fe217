package id.lelangkinerja.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure to publish for a year (1945 to 2100): either a value, at most 14 digits and 6 decimals, or a label such as
 * the predicate BB. An indicator has one figure of each kind a year.
 */
public record NewValue(int year, ValueKind kind, @Nullable BigDecimal value, @Nullable String label, String source,
    @Nullable String note) {}
