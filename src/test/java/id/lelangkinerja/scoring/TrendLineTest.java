package id.lelangkinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendLineTest {
  /** Worked by hand: means 2016 and 4, Sxx 10, Sxy 9, residual squares 1.9, so s^2 is 1.9 / 3. */
  private static final List<TrendLine.Figure> FIVE = figures(2014, "2", "3.5", "4", "4", "6.5");

  @Test
  void the_line_is_that_of_least_squares() {
    var line = TrendLine.through(FIVE).orElseThrow();
    assertThat(line.slope()).isEqualByComparingTo("0.95");
    assertThat(line.at(2016).expected()).isEqualByComparingTo("4");
    assertThat(line.at(2020).expected()).isEqualByComparingTo("7.8");
  }

  @Test
  void the_interval_is_the_prediction_interval_of_a_single_further_year() {
    var variance = (2.0 * 2 + 0.5 * 0.5 + 0 + 0 + 2.5 * 2.5 - 0.95 * 9.5) / 3;
    var reach = 1.638 * Math.sqrt(variance * (1 + 1.0 / 5 + 16.0 / 10));
    var forecast = TrendLine.through(FIVE).orElseThrow().at(2020);
    assertThat(forecast.high().subtract(forecast.expected()).doubleValue()).isCloseTo(reach, within(1e-9));
    assertThat(forecast.expected().subtract(forecast.low()).doubleValue()).isCloseTo(reach, within(1e-9));
  }

  @Test
  void the_further_the_year_the_wider_the_interval() {
    var line = TrendLine.through(FIVE).orElseThrow();
    assertThat(width(line, 2030)).isGreaterThan(width(line, 2020)).isGreaterThan(width(line, 2016));
    assertThat(width(line, 2020)).isEqualByComparingTo(width(line, 2012));
  }

  @Test
  void figures_on_a_line_leave_no_doubt_and_their_order_does_not_matter() {
    var straight = new ArrayList<>(figures(2010, "1", "2", "3", "4"));
    Collections.reverse(straight);
    var forecast = TrendLine.through(straight).orElseThrow().at(2020);
    assertThat(forecast.expected()).isEqualByComparingTo("11");
    assertThat(forecast.low()).isEqualByComparingTo(forecast.high());
  }

  @Test
  void a_short_history_has_no_trend() {
    assertThat(TrendLine.through(List.of())).isEmpty();
    assertThat(TrendLine.through(FIVE.subList(0, TrendLine.FEWEST - 1))).isEmpty();
    assertThat(TrendLine.through(FIVE.subList(0, TrendLine.FEWEST))).isPresent();
  }

  @Test
  void a_long_history_has_a_trend_as_well() {
    var long40 = figures(1980, Collections.nCopies(40, "5").toArray(String[]::new));
    assertThat(TrendLine.through(long40).orElseThrow().at(2025).high()).isEqualByComparingTo("5");
  }

  @Test
  void one_year_alone_is_no_history_however_often_it_is_told() {
    var same = Collections.nCopies(5, new TrendLine.Figure(2015, BigDecimal.ONE));
    assertThatThrownBy(() -> TrendLine.through(same)).isInstanceOf(IllegalArgumentException.class);
  }

  private static BigDecimal width(TrendLine line, int year) {
    return line.at(year).high().subtract(line.at(year).low());
  }

  private static List<TrendLine.Figure> figures(int first, String... values) {
    var figures = new ArrayList<TrendLine.Figure>();
    for (int at = 0; at < values.length; at++) {
      figures.add(new TrendLine.Figure(first + at, new BigDecimal(values[at])));
    }
    return figures;
  }
}
