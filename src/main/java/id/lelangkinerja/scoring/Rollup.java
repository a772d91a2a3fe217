package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** From the periods of a year to the year, and from the year's target to what is due after some of its periods. */
public final class Rollup {
  private Rollup() {}

  /** {@link #yearValue(Aggregation, Collection, BigDecimal)} for a plain ratio: per 1. */
  public static Optional<BigDecimal> yearValue(Aggregation aggregation, Collection<PeriodValue> reported) {
    return yearValue(aggregation, reported, BigDecimal.ONE);
  }

  /**
   * The year's value from the periods that were reported; periods left out count neither as zero nor in a mean.
   *
   * @param reported at most one value a period, in any order
   * @param per the unit of a {@link Aggregation#RATIO}: 100 for a percentage, 100,000 for deaths per 100,000 births;
   *   without meaning for the others
   * @return empty where nothing is reported, and for a ratio whose denominators sum to 0: a rate among nobody
   * @throws IllegalArgumentException when a period comes twice, or a ratio's period has no parts
   */
  public static Optional<BigDecimal> yearValue(Aggregation aggregation, Collection<PeriodValue> reported,
      BigDecimal per) {
    if (reported.stream().map(PeriodValue::period).distinct().count() < reported.size())
      throw new IllegalArgumentException("a period is reported twice: " + reported);
    return switch (aggregation) {
      case SUM -> values(reported).reduce(BigDecimal::add);
      case LAST -> reported.stream().max(Comparator.comparingInt(PeriodValue::period)).map(PeriodValue::value);
      case AVERAGE ->
        values(reported).reduce(BigDecimal::add).flatMap(sum -> quotient(sum, BigDecimal.valueOf(reported.size())));
      case MAX -> values(reported).reduce(BigDecimal::max);
      case MIN -> values(reported).reduce(BigDecimal::min);
      case RATIO ->
        quotient(sum(reported, PeriodValue::numerator).multiply(per), sum(reported, PeriodValue::denominator));
    };
  }

  /** {@link #soFar(Aggregation, Collection, int, BigDecimal)} for a plain ratio: per 1. */
  public static Optional<BigDecimal> soFar(Aggregation aggregation, Collection<PeriodValue> reported,
      int throughPeriod) {
    return soFar(aggregation, reported, throughPeriod, BigDecimal.ONE);
  }

  /** The year's value as it stood after that period: what later periods reported is left out. */
  public static Optional<BigDecimal> soFar(Aggregation aggregation, Collection<PeriodValue> reported, int throughPeriod,
      BigDecimal per) {
    return yearValue(aggregation, reported.stream().filter(value -> value.period() <= throughPeriod).toList(), per);
  }

  /**
   * What is due after so many of the year's periods where the contract has no breakdown of its own: the even share of
   * the year's target for {@link Aggregation#SUM}, the level itself for the others. A baseline of a sum is shared the
   * same way before progress is measured from it. After no period nothing is due, and nothing should be scored.
   *
   * @param periodsElapsed from 0 to {@code periodsPerYear}
   */
  public static BigDecimal targetAt(Aggregation aggregation, BigDecimal yearTarget, int periodsElapsed,
      int periodsPerYear) {
    if (periodsElapsed < 0 || periodsElapsed > periodsPerYear || periodsPerYear < 1)
      throw new IllegalArgumentException(periodsElapsed + " of " + periodsPerYear + " periods");
    if (aggregation != Aggregation.SUM)
      return yearTarget;
    return yearTarget.multiply(BigDecimal.valueOf(periodsElapsed)).divide(BigDecimal.valueOf(periodsPerYear),
        MathContext.DECIMAL128);
  }

  /** The same for a level or both bounds of a range. */
  public static Target targetAt(Aggregation aggregation, Target yearTarget, int periodsElapsed, int periodsPerYear) {
    return switch (yearTarget) {
      case Target.Level(BigDecimal value) ->
        new Target.Level(targetAt(aggregation, value, periodsElapsed, periodsPerYear));
      case Target.Range(BigDecimal low, BigDecimal high) ->
        new Target.Range(targetAt(aggregation, low, periodsElapsed, periodsPerYear),
            targetAt(aggregation, high, periodsElapsed, periodsPerYear));
    };
  }

  private static Stream<BigDecimal> values(Collection<PeriodValue> reported) {
    return reported.stream().map(PeriodValue::value);
  }

  private static BigDecimal sum(Collection<PeriodValue> reported, Function<PeriodValue, @Nullable BigDecimal> part) {
    var sum = BigDecimal.ZERO;
    for (var value : reported) {
      var summand = part.apply(value);
      if (summand == null)
        throw new IllegalArgumentException("a ratio needs numerator and denominator, period " + value.period());
      sum = sum.add(summand);
    }
    return sum;
  }

  private static Optional<BigDecimal> quotient(BigDecimal dividend, BigDecimal divisor) {
    return divisor.signum() == 0 ? Optional.empty() : Optional.of(dividend.divide(divisor, MathContext.DECIMAL128));
  }
}
