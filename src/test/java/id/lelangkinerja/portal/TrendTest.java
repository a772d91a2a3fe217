package id.lelangkinerja.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.planning.Figure;
import id.lelangkinerja.planning.ValueKind;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static final Locale INDONESIAN = Locale.of("id");

  @Test
  void from_the_first_measured_year_to_the_last() {
    var headline = Trend.of(indicator(Polarity.LOWER_IS_BETTER), List.of(number(2015, ValueKind.REALISED, "4.6"),
        number(2019, ValueKind.REALISED, "4.07"), number(2023, ValueKind.REALISED, "4.26"),
        number(2024, ValueKind.TARGET, "3")), INDONESIAN);
    assertThat(headline.headline().key()).isEqualTo("indicator.headline.fell");
    assertThat(headline.headline().values()).containsExactly("Kemiskinan", "4,60", "2015", "4,26", "2023");
    assertThat(headline.tag()).isNotNull().extracting("tone").isEqualTo("good");
  }

  @Test
  void a_calculated_figure_counts_only_where_none_was_realised() {
    var headline = Trend.of(indicator(Polarity.HIGHER_IS_BETTER), List.of(number(2018, ValueKind.CALCULATED, "9"),
        number(2019, ValueKind.REALISED, "5"), number(2019, ValueKind.CALCULATED, "7")), INDONESIAN);
    assertThat(headline.headline().values()).containsExactly("Kemiskinan", "9,00", "2018", "5,00", "2019");
    assertThat(headline.tag()).isNotNull().extracting("tone").isEqualTo("watch");
  }

  @Test
  void predicates_move_without_rising_or_falling() {
    var headline = Trend.of(indicator(Polarity.HIGHER_IS_BETTER),
        List.of(new Figure(2018, ValueKind.REALISED, null, "B", "s", null, 1),
            new Figure(2020, ValueKind.REALISED, null, "BB", "s", null, 1)),
        INDONESIAN);
    assertThat(headline.headline().key()).isEqualTo("indicator.headline.moved");
    assertThat(headline.tag()).isNull();
  }

  @Test
  void one_figure_is_a_state_and_targets_alone_are_none() {
    assertThat(Trend.of(indicator(null), List.of(number(2019, ValueKind.REALISED, "1")), INDONESIAN).headline().key())
        .isEqualTo("indicator.headline.one");
    assertThat(Trend.of(indicator(null), List.of(number(2019, ValueKind.TARGET, "1")), INDONESIAN).headline().key())
        .isEqualTo("indicator.headline.none");
    assertThat(Trend.of(indicator(Polarity.WITHIN_RANGE), List.of(number(2019, ValueKind.REALISED, "1.0"),
        number(2020, ValueKind.REALISED, "1.00")), INDONESIAN).headline().key()).isEqualTo("indicator.headline.stayed");
  }

  @Test
  void a_line_breaks_where_a_year_has_no_figure_and_stays_within_the_field() {
    var chart = SeriesDrawing.of(List.of(number(2015, ValueKind.REALISED, "-3"), number(2016, ValueKind.REALISED, "5"),
        number(2018, ValueKind.REALISED, "1"), number(2019, ValueKind.REALISED, "2"),
        number(2019, ValueKind.TARGET, "4")), 2, INDONESIAN).orElseThrow();
    assertThat(chart.lines()).extracting("points").containsExactly("72.0,216.0 208.0,20.0", "480.0,118.0 616.0,93.5");
    assertThat(chart.points()).hasSize(5);
    assertThat(chart.levels()).extracting("text").containsExactly("-3,00", "5,00");
  }

  @Test
  void equal_figures_and_single_years_are_drawn_in_the_middle() {
    var level = SeriesDrawing
        .of(List.of(number(2019, ValueKind.REALISED, "4"), number(2019, ValueKind.TARGET, "4.0")), 0,
            INDONESIAN)
        .orElseThrow();
    assertThat(level.points()).extracting("x", "y").containsOnly(org.assertj.core.api.Assertions.tuple("344.0",
        "118.0"));
    assertThat(SeriesDrawing.of(List.of(number(2019, ValueKind.REALISED, "4")), 0, INDONESIAN)).isEmpty();
    assertThat(SeriesDrawing.of(List.of(), 0, INDONESIAN)).isEmpty();
  }

  private static Figure number(int year, ValueKind kind, String value) {
    return new Figure(year, kind, new BigDecimal(value), null, "s", null, 1);
  }

  private static Measured indicator(@Nullable Polarity polarity) {
    return new Measured(new UUID(0, 1), "K", "Kemiskinan", "persen", polarity, Aggregation.LAST,
        Frequency.YEARLY, false, 2, "d", "f", "s", null, null);
  }
}
