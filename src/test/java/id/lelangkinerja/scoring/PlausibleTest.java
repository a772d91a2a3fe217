package id.lelangkinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlausibleTest {
  /** 10, 12, 14 and 16: two more each year, without any spread. */
  private static final List<TrendLine.Figure> RISING = IntStream.rangeClosed(2015, 2018)
      .mapToObj(year -> new TrendLine.Figure(year, BigDecimal.valueOf(10 + 2L * (year - 2015)))).toList();

  @Test
  void the_farthest_of_stretch_trend_and_best_peer_is_the_bound_and_says_which_it_is() {
    is(higher("30", RISING, "20"), Plausible.By.STRETCH, "30");
    is(higher("15", RISING, "17"), Plausible.By.TREND, "18");
    is(higher("15", RISING, "17", "40"), Plausible.By.PEER, "40");
  }

  @Test
  void where_less_is_better_the_lowest_is_the_farthest() {
    var figures = RISING.stream().map(each -> new TrendLine.Figure(each.year(), each.value().negate())).toList();
    is(Plausible.of(Polarity.LOWER_IS_BETTER, Optional.of(new BigDecimal("-15")), figures,
        List.of(new BigDecimal("-17"), new BigDecimal("90")), 2019), Plausible.By.TREND, "-18");
  }

  @Test
  void the_trend_counts_with_the_better_bound_of_its_interval() {
    var figures = List.of(figure(2015, 10), figure(2016, 13), figure(2017, 13), figure(2018, 16));
    var forecast = TrendLine.through(figures).orElseThrow().at(2019);
    is(Plausible.of(Polarity.HIGHER_IS_BETTER, Optional.empty(), figures, List.of(), 2019), Plausible.By.TREND,
        forecast.high().toString());
    is(Plausible.of(Polarity.LOWER_IS_BETTER, Optional.empty(), figures, List.of(), 2019), Plausible.By.TREND,
        forecast.low().toString());
  }

  @Test
  void with_too_few_figures_no_trend_is_told_and_with_nothing_known_there_is_no_bound() {
    is(higher("15", RISING.subList(0, 3)), Plausible.By.STRETCH, "15");
    assertThat(Plausible.of(Polarity.HIGHER_IS_BETTER, Optional.empty(), List.of(), List.of(), 2019)).isEmpty();
  }

  private static void is(Optional<Plausible> found, Plausible.By by, String value) {
    assertThat(found.orElseThrow().by()).isEqualTo(by);
    assertThat(found.orElseThrow().value()).isEqualByComparingTo(value);
  }

  private static Optional<Plausible> higher(String stretch, List<TrendLine.Figure> figures, String... peers) {
    return Plausible.of(Polarity.HIGHER_IS_BETTER, Optional.of(new BigDecimal(stretch)), figures,
        List.of(peers).stream().map(BigDecimal::new).toList(), 2019);
  }

  private static TrendLine.Figure figure(int year, int value) {
    return new TrendLine.Figure(year, BigDecimal.valueOf(value));
  }
}
