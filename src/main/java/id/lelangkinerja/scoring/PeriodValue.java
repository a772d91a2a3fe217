package id.lelangkinerja.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One reported value of one period.
 *
 * @param period the number of the period within its year, from 1
 * @param value in the indicator's unit
 * @param numerator the cases counted, for {@link Aggregation#RATIO}; given together with the denominator or not at all
 * @param denominator the cases they were counted among, at least 0
 */
public record PeriodValue(int period, BigDecimal value, @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator) {
  public PeriodValue {
    requireNonNull(value, "value is null");
    if (period < 1)
      throw new IllegalArgumentException("periods are numbered from 1, not " + period);
    if ((numerator == null) != (denominator == null))
      throw new IllegalArgumentException("numerator and denominator belong together, period " + period);
    if (denominator != null && denominator.signum() < 0)
      throw new IllegalArgumentException("denominator is negative: " + denominator);
  }

  /** A value without parts, for every aggregation except {@link Aggregation#RATIO}. */
  public PeriodValue(int period, BigDecimal value) {
    this(period, value, null, null);
  }
}
