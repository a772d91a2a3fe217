package id.lelangkinerja.measurement;

import id.lelangkinerja.scoring.Achievement;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.scoring.Rollup;
import id.lelangkinerja.scoring.Rule;
import id.lelangkinerja.scoring.Target;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a contract measures an indicator, frozen on the day of its signing.
 *
 * @param per      the factor of a ratio, 1 for the others: see {@link Units}
 * @param baseline the year's value from which progress began, in the indicator's unit
 * @param cap      what one achievement counts at most, in per cent
 */
record Definition(Polarity polarity, Aggregation aggregation, Frequency frequency, LowerFormula lower,
    boolean fromBaseline, BigDecimal per, BigDecimal baseline, BigDecimal cap) {

  /** The rule for a year's target: progress from the baseline wherever a share of the target would mislead. */
  Rule rule(BigDecimal yearTarget) {
    boolean progress = fromBaseline || Achievement.needsBaseline(baseline, List.of(yearTarget));
    return new Rule(polarity, lower, progress && polarity != Polarity.WITHIN_RANGE, cap);
  }

  /** The achievement of what so many of the year's periods made together, in per cent, before the cap. */
  BigDecimal achievement(BigDecimal yearTarget, int periods, BigDecimal realised) {
    return Achievement.raw(rule(yearTarget), target(yearTarget, periods), baseline(periods), realised);
  }

  /** What is to be reached after so many of the year's periods. */
  Target target(BigDecimal yearTarget, int periods) {
    var level = Rollup.targetAt(aggregation, yearTarget, periods, frequency.periodsPerYear());
    return polarity == Polarity.WITHIN_RANGE ? new Target.Range(level, level) : new Target.Level(level);
  }

  /** Where progress begins after so many of the year's periods: a sum's baseline is shared as its target is. */
  BigDecimal baseline(int periods) {
    return Rollup.targetAt(aggregation, baseline, periods, frequency.periodsPerYear());
  }
}
