package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The straight line through yearly figures by ordinary least squares, and how far a single further year may lie from
 * it when all goes on as before. For n figures (x, y) with means X and Y: slope b = sum((x - X)(y - Y)) / Sxx with
 * Sxx = sum((x - X)^2); the line at x0 is Y + b (x0 - X); its prediction interval is t s sqrt(1 + 1/n + (x0 - X)^2 /
 * Sxx), where s^2 = sum of squared residuals / (n - 2) and t is the 0.90 quantile of Student's distribution with n -
 * 2 degrees of freedom: four of five years are expected inside (80 per cent). Source: any textbook of regression,
 * such as Draper and Smith, Applied Regression Analysis (1998), chapter 1. It knows no bounds: a share may be
 * foretold above 100.
 *
 * @param figures n, at least {@link #FEWEST}
 * @param slope what a year brings, in the indicator's unit
 */
public record TrendLine(int figures, BigDecimal meanYear, BigDecimal mean, BigDecimal slope, BigDecimal spread,
    BigDecimal variance) {
  /** With fewer figures no trend is told: three would leave one degree of freedom, and an interval of any width. */
  public static final int FEWEST = 4;
  /** How many of a hundred further years are expected within the interval. */
  public static final int PER_CENT = 80;
  private static final MathContext DIGITS = MathContext.DECIMAL128;
  /**
   * Quantiles 0.90 for 1 to 30 degrees of freedom; beyond, the last one is used, which is a little wider than needed.
   */
  private static final List<BigDecimal> STUDENT = List.of("3.078", "1.886", "1.638", "1.533", "1.476", "1.440", "1.415",
      "1.397", "1.383", "1.372", "1.363", "1.356", "1.350", "1.345", "1.341", "1.337", "1.333", "1.330", "1.328",
      "1.325",
      "1.323", "1.321", "1.319", "1.318", "1.316", "1.315", "1.314", "1.313", "1.311", "1.310").stream()
      .map(BigDecimal::new).toList();

  /** A year's figure. */
  public record Figure(int year, BigDecimal value) {}

  /** What going on as before would bring in a year, with the bounds of its interval. */
  public record Forecast(BigDecimal low, BigDecimal expected, BigDecimal high) {}

  /** Empty where there are fewer than {@link #FEWEST} figures. Each year is to be there once. */
  public static Optional<TrendLine> through(Collection<Figure> figures) {
    if (figures.size() < FEWEST)
      return Optional.empty();
    var meanYear = mean(figures.stream().map(each -> BigDecimal.valueOf(each.year())).toList());
    var mean = mean(figures.stream().map(Figure::value).toList());
    var spread = sum(figures.stream().map(each -> away(each, meanYear).pow(2)).toList());
    if (spread.signum() == 0)
      throw new IllegalArgumentException("all figures are of one year");
    var slope = sum(figures.stream().map(each -> away(each, meanYear).multiply(each.value().subtract(mean))).toList())
        .divide(spread, DIGITS);
    var residuals = sum(figures.stream()
        .map(each -> each.value().subtract(mean).subtract(slope.multiply(away(each, meanYear))).pow(2)).toList());
    return Optional.of(new TrendLine(figures.size(), meanYear, mean, slope, spread,
        residuals.divide(BigDecimal.valueOf(figures.size() - 2L), DIGITS)));
  }

  public Forecast at(int year) {
    var away = BigDecimal.valueOf(year).subtract(meanYear);
    var expected = mean.add(slope.multiply(away));
    var factor = BigDecimal.ONE.add(BigDecimal.ONE.divide(BigDecimal.valueOf(figures), DIGITS))
        .add(away.pow(2).divide(spread, DIGITS));
    var reach = student().multiply(variance.multiply(factor).sqrt(DIGITS));
    return new Forecast(expected.subtract(reach), expected, expected.add(reach));
  }

  private BigDecimal student() {
    return STUDENT.get(Math.min(figures - 2, STUDENT.size()) - 1);
  }

  private static BigDecimal away(Figure figure, BigDecimal meanYear) {
    return BigDecimal.valueOf(figure.year()).subtract(meanYear);
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    return sum(values).divide(BigDecimal.valueOf(values.size()), DIGITS);
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
