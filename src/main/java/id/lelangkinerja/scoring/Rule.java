package id.lelangkinerja.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * How a region measures one indicator's achievement.
 *
 * @param polarity which way the indicator improves
 * @param lower the formula for {@link Polarity#LOWER_IS_BETTER}; without meaning for the others and for progress from
 *   the baseline
 * @param fromBaseline progress from the baseline, (R - B) / (T - B), instead of the share of the target; for
 *   indicators whose values may be negative ({@link Achievement#needsBaseline}), never for a range
 * @param cap what one achievement can count at most, in per cent, at least 100; 100, 110 and 120 are in use
 */
public record Rule(Polarity polarity, LowerFormula lower, boolean fromBaseline, BigDecimal cap) {
  public Rule {
    requireNonNull(polarity, "polarity is null");
    requireNonNull(lower, "formula is null");
    if (cap.compareTo(Percent.HUNDRED) < 0)
      throw new IllegalArgumentException("cap is below 100 per cent: " + cap);
    if (fromBaseline && polarity == Polarity.WITHIN_RANGE)
      throw new IllegalArgumentException("a range is not measured from a baseline");
  }

  /** What holds where a region has decided nothing else: mirrored formula, share of the target, cap 100. */
  public static Rule standard(Polarity polarity) {
    return new Rule(polarity, LowerFormula.MIRROR, false, Percent.HUNDRED);
  }
}
