package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * The farthest value, in the improving direction, that anything known makes plausible for an indicator in a year, and
 * what makes it so.
 */
public record Plausible(By by, BigDecimal value) {
  /** What is known: the stretch that the round sets, going on as before, what another place has reached. */
  public enum By {
    STRETCH, TREND, PEER
  }

  /**
   * The farthest of the stretch, the better bound of the trend's interval for that year, and the best of the other
   * places; of equal ones the first named. Empty where none is known.
   *
   * @param figures published of the indicator by year, of years before the lot's first; too few tell no trend
   * @param peers the latest figure of each other place
   */
  public static Optional<Plausible> of(Polarity polarity, Optional<BigDecimal> stretch,
      Collection<TrendLine.Figure> figures, Collection<BigDecimal> peers, int year) {
    var farthest = stretch.map(value -> new Plausible(By.STRETCH, value));
    var trend = TrendLine.through(figures).map(line -> line.at(year))
        .map(forecast -> polarity == Polarity.LOWER_IS_BETTER ? forecast.low() : forecast.high());
    if (trend.isPresent()) {
      farthest = Optional.of(farther(polarity, farthest, new Plausible(By.TREND, trend.get())));
    }
    for (var peer : peers) {
      farthest = Optional.of(farther(polarity, farthest, new Plausible(By.PEER, peer)));
    }
    return farthest;
  }

  private static Plausible farther(Polarity polarity, Optional<Plausible> so, Plausible other) {
    return so.filter(each -> !isBetter(polarity, other.value(), each.value())).orElse(other);
  }

  private static boolean isBetter(Polarity polarity, BigDecimal value, BigDecimal than) {
    int order = value.compareTo(than);
    return polarity == Polarity.LOWER_IS_BETTER ? order < 0 : order > 0;
  }
}
