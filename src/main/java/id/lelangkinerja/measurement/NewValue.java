package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Aggregation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is written down.
 *
 * @param value       in the indicator's unit; of a ratio it is computed from its parts and not looked at
 * @param numerator   the cases counted, for a ratio; for others there is none
 * @param denominator the cases they were counted among, above 0, for a ratio
 * @param note        what the reader should know; empty where nothing
 * @param provisional whether its source will still change it; null where that is not asked and stays as it was
 * @param cumulative  what was counted since January, from which the value is to be computed: see {@link SinceJanuary};
 *                    null where the value was typed itself
 */
public record NewValue(@Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
    String note, @Nullable Boolean provisional, @Nullable BigDecimal cumulative) {
  static final int LONGEST_NOTE = 2000;
  private static final int DECIMALS = 6;
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);

  /** A figure that is no ratio. */
  public static NewValue of(BigDecimal value, String note) {
    return new NewValue(value, null, null, note, null, null);
  }

  /** A ratio by its parts. */
  public static NewValue of(BigDecimal numerator, BigDecimal denominator, String note) {
    return new NewValue(null, numerator, denominator, note, null, null);
  }

  /** What was counted since January, of a figure whose year adds up. */
  public static NewValue sinceJanuary(BigDecimal cumulative, String note) {
    return new NewValue(null, null, null, note, null, cumulative);
  }

  /** The same, said to be provisional or final. */
  public NewValue provisional(boolean whether) {
    return new NewValue(value, numerator, denominator, note, whether, cumulative);
  }

  /** The period's own part of what was counted since January, after the periods before it had this much. */
  NewValue less(BigDecimal earlier) {
    return new NewValue(kept("value", cumulative).subtract(earlier), null, null, note, provisional, cumulative);
  }

  /** As it is kept: checked, and a ratio computed, with six decimals. Only the parts count when a year is summed up. */
  NewValue checked(Aggregation aggregation, String unit) {
    if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
      throw new Refused(Reason.TOO_LONG, LONGEST_NOTE).at("note");
    }
    if (aggregation != Aggregation.RATIO) {
      // Not passed over: where a decimal comma was taken for the end of a cell, the rest of the number stands there.
      alone("numerator", numerator);
      alone("denominator", denominator);
      return new NewValue(kept("value", value), null, null, note, provisional, cumulative);
    }
    var above = kept("numerator", numerator);
    var below = kept("denominator", denominator);
    if (below.signum() <= 0) {
      throw new Refused(Reason.DENOMINATOR_NOT_ABOVE_ZERO).at("denominator");
    }
    var ratio = above.multiply(Units.per(unit)).divide(below, MathContext.DECIMAL128);
    return new NewValue(kept("numerator", ratio.setScale(DECIMALS, RoundingMode.HALF_UP)), above, below, note,
        provisional, null);
  }

  private static void alone(String field, @Nullable BigDecimal part) {
    if (part != null) {
      throw new Refused(Reason.NO_RATIO).at(field);
    }
  }

  static BigDecimal kept(String field, @Nullable BigDecimal number) {
    if (number == null) {
      throw new Refused(Reason.REQUIRED).at(field);
    }
    // Compared by exponent first: a number such as 1e400 must not be written out.
    if ((long) number.precision() - number.scale() > 14 || number.stripTrailingZeros().scale() > DECIMALS) {
      throw new Refused(Reason.OUT_OF_RANGE, LIMIT.negate(), LIMIT).at(field);
    }
    return number;
  }
}
