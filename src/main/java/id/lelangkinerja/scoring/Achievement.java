package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A realised value R against its target T, in per cent ("capaian"; the formulas of Permendagri 86/2017 and of the
 * yearly performance reports, PermenPANRB 53/2014). A missing value has no achievement and never comes here: see
 * {@link Standing}.
 *
 * <table>
 * <caption>The formulas</caption>
 * <tr><td>higher is better</td><td>R / T x 100</td></tr>
 * <tr><td>lower is better</td><td>(2T - R) / T x 100, or T / R x 100: see {@link LowerFormula}</td></tr>
 * <tr><td>within a range</td><td>100 inside; outside, 100 minus the distance to the nearer bound in per cent of that
 * bound's absolute value, or of the range's width where that bound is 0; a range of 0 to 0 is all or nothing</td></tr>
 * <tr><td>from the baseline B</td><td>(R - B) / (T - B) x 100</td></tr>
 * <tr><td>T = 0, or nothing to gain on B</td><td>100 when R is as good as T, otherwise 0</td></tr>
 * </table>
 */
public final class Achievement {
  private Achievement() {}

  /**
   * The achievement before the cap, in per cent, never below 0. A better value never gives less, with one exception:
   * under {@link LowerFormula#INVERSE} values near 0 go beyond every limit, so that from R = 0 down the rule's cap is
   * the answer.
   *
   * <p>
   * From the baseline, a target that is no better than the baseline (held, or a decline that was agreed to) leaves no
   * progress to measure, so that it is all or nothing as for T = B.
   *
   * @param baseline the value to start from; used only where the rule says {@link Rule#fromBaseline()}
   * @throws IllegalArgumentException when the target does not fit the polarity; when the baseline is needed and
   * missing; when a negative target comes without {@link Rule#fromBaseline()}, since R / T then rewards the worse value
   */
  public static BigDecimal raw(Rule rule, Target target, @Nullable BigDecimal baseline, BigDecimal realised) {
    var percent = switch (target) {
      case Target.Range range -> withinRange(range, rule.polarity(), realised);
      case Target.Level level when rule.fromBaseline() -> fromBaseline(level, rule.polarity(), baseline, realised);
      case Target.Level level -> ofLevel(level, rule, realised);
    };
    return percent.max(BigDecimal.ZERO);
  }

  /**
   * The achievement as it counts in a score, in per cent, from 0 to the rule's cap. Arguments and errors as for
   * {@link #raw}.
   */
  public static BigDecimal capped(Rule rule, Target target, @Nullable BigDecimal baseline, BigDecimal realised) {
    return raw(rule, target, baseline, realised).min(rule.cap());
  }

  /**
   * Whether R / T misleads for these values, so that progress from the baseline must be used: as soon as one is
   * negative. That covers a sign that changes on the way, since one side of it is negative then.
   *
   * @param baseline null where none is known yet
   */
  public static boolean needsBaseline(@Nullable BigDecimal baseline, List<BigDecimal> targets) {
    return (baseline != null && baseline.signum() < 0) || targets.stream().anyMatch(target -> target.signum() < 0);
  }

  private static BigDecimal ofLevel(Target.Level level, Rule rule, BigDecimal realised) {
    var target = level.value();
    if (target.signum() < 0)
      throw new IllegalArgumentException("a negative target is measured from its baseline: " + target);
    if (target.signum() == 0)
      return allOrNothing(level.isReachedBy(rule.polarity(), realised));
    return switch (rule.polarity()) {
      case HIGHER_IS_BETTER -> Percent.of(realised, target);
      case LOWER_IS_BETTER -> lowerIsBetter(target, rule, realised);
      case WITHIN_RANGE ->
        throw new IllegalArgumentException("an indicator within a range needs a range as its target");
    };
  }

  private static BigDecimal lowerIsBetter(BigDecimal target, Rule rule, BigDecimal realised) {
    return switch (rule.lower()) {
      case MIRROR -> Percent.of(target.multiply(BigDecimal.TWO).subtract(realised), target);
      case INVERSE -> realised.signum() > 0 ? Percent.of(target, realised) : rule.cap();
    };
  }

  private static BigDecimal fromBaseline(Target.Level level, Polarity polarity, @Nullable BigDecimal baseline,
      BigDecimal realised) {
    if (baseline == null)
      throw new IllegalArgumentException("progress from the baseline needs a baseline");
    if (level.isReachedBy(polarity, baseline))
      return allOrNothing(level.isReachedBy(polarity, realised));
    return Percent.of(realised.subtract(baseline), level.value().subtract(baseline));
  }

  private static BigDecimal withinRange(Target.Range range, Polarity polarity, BigDecimal realised) {
    var missing = range.missing(polarity, realised);
    var bound = missing.signum() > 0 ? range.low() : range.high();
    var whole = bound.signum() == 0 ? range.high().subtract(range.low()) : bound.abs();
    if (missing.signum() == 0 || whole.signum() == 0)
      return allOrNothing(missing.signum() == 0);
    return Percent.of(whole.subtract(missing.abs()), whole);
  }

  private static BigDecimal allOrNothing(boolean reached) {
    return reached ? Percent.HUNDRED : BigDecimal.ZERO;
  }
}
