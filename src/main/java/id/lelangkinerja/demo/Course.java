package id.lelangkinerja.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The sample course of an indicator under a contract, by a stated rule: of each year's promised step it goes the part
 * that {@code reach} names, evenly over the year's periods, swayed by the season and by chance.
 *
 * @param reach  by contract year, the part of that year's step that is really gone: 1 as promised, 0 no progress,
 *   below 0 backwards; for a sum, the part of that year's target
 * @param season by period of a year, how far above or below its even course it lies, in parts of a mean yearly step
 * @param wobble how far chance may sway it, in parts of a mean yearly step
 */
record Course(List<BigDecimal> reach, List<BigDecimal> season, BigDecimal wobble) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The value of a period, before it is rounded; never below 0, a percentage never above 100. */
  BigDecimal value(PlayQuery.Promise promise, PlayQuery.Awaited period) {
    int year = period.year() - promise.firstYear();
    var value = promise.isSum() ? part(promise, year, period) : level(promise, year, period);
    var kept = promise.fromBaseline() ? value : value.max(BigDecimal.ZERO);
    var most = promise.unit().equals("persen") && !promise.fromBaseline() ? kept.min(HUNDRED) : kept;
    return most.setScale(promise.decimals(), RoundingMode.HALF_UP);
  }

  private BigDecimal level(PlayQuery.Promise promise, int year, PlayQuery.Awaited period) {
    var level = promise.baseline();
    for (int at = 0; at < year; at++) {
      level = level.add(step(promise, at));
    }
    return level.add(share(step(promise, year), period)).add(swaying(promise, period));
  }

  private BigDecimal step(PlayQuery.Promise promise, int year) {
    var before = year == 0 ? promise.baseline() : promise.targets().get(year - 1);
    return promise.targets().get(year).subtract(before).multiply(reach(year));
  }

  /** Of a sum: the year's target, spread evenly, each period a little more or less. */
  private BigDecimal part(PlayQuery.Promise promise, int year, PlayQuery.Awaited period) {
    var even = promise.targets().get(year).multiply(reach(year)).divide(BigDecimal.valueOf(period.periods()),
        MathContext.DECIMAL64);
    return even.multiply(BigDecimal.ONE.add(season(period)).add(wobble.multiply(chance(period))));
  }

  private BigDecimal swaying(PlayQuery.Promise promise, PlayQuery.Awaited period) {
    var whole = promise.targets().getLast().subtract(promise.baseline()).abs()
        .divide(BigDecimal.valueOf(promise.targets().size()), MathContext.DECIMAL64);
    return whole.multiply(season(period).add(wobble.multiply(chance(period))));
  }

  private static BigDecimal share(BigDecimal whole, PlayQuery.Awaited period) {
    return whole.multiply(BigDecimal.valueOf(period.period())).divide(BigDecimal.valueOf(period.periods()),
        MathContext.DECIMAL64);
  }

  private static BigDecimal chance(PlayQuery.Awaited period) {
    return Chance.wobble(period.contract(), period.code(), period.year() + "-" + period.period());
  }

  private BigDecimal season(PlayQuery.Awaited period) {
    return season.isEmpty() ? BigDecimal.ZERO : season.get((period.period() - 1) % season.size());
  }

  /** The last one named holds for all years after. */
  private BigDecimal reach(int year) {
    return reach.get(Math.min(year, reach.size() - 1));
  }
}
