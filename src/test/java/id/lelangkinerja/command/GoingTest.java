package id.lelangkinerja.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoingTest {
  @Test
  void a_level_tells_what_it_needs_a_month_beside_what_the_last_six_months_made() {
    // 20 at the start, 18 in December 2019, 17 in June 2020; 14 by December 2020 and 8 by December 2021.
    var going = going(Aggregation.LAST, Polarity.LOWER_IS_BETTER, List.of("18", "14", "8"),
        List.of(stop(2019, 4, "18"), stop(2020, 1, "17.5"), stop(2020, 2, "17")));
    var speeds = going.speeds();
    assertThat(speeds).extracting(speed -> speed.said().key()).containsExactly("command.pace.factor",
        "command.pace.factor");
    assertThat(amount(speeds.getFirst().said(), 2)).isEqualByComparingTo("0.5");
    assertThat(amount(speeds.getFirst().said(), 3).setScale(4, java.math.RoundingMode.HALF_UP))
        .isEqualByComparingTo("0.1667");
    assertThat(speeds.getFirst().said().values().get(4)).isEqualTo(6);
    assertThat(speeds.getFirst().tag().tone()).isEqualTo("need");
    assertThat(amount(speeds.getLast().said(), 2)).isEqualByComparingTo("0.5");
  }

  @Test
  void before_there_are_six_months_of_figures_the_way_from_the_baseline_counts() {
    var going = going(Aggregation.LAST, Polarity.LOWER_IS_BETTER, List.of("17", "14"), List.of(stop(2019, 1, "19.4")));
    var speed = going.speeds().getFirst();
    assertThat(amount(speed.said(), 3)).isEqualByComparingTo("0.2");
    assertThat(speed.said().values().get(4)).isEqualTo(3);
    assertThat(speed.tag()).extracting("key").isEqualTo("command.pace.faster");
  }

  @Test
  void a_sum_tells_what_the_running_year_still_needs() {
    // 40 of 120 after half a year: 80 more in six months, 40 in the last six.
    var going = going(Aggregation.SUM, Polarity.HIGHER_IS_BETTER, List.of("100", "120"),
        List.of(stop(2019, 4, "25"), stop(2020, 1, "15"), stop(2020, 2, "25")));
    var speed = going.speeds();
    assertThat(speed).hasSize(1);
    assertThat(amount(speed.getFirst().said(), 2).setScale(4, java.math.RoundingMode.HALF_UP))
        .isEqualByComparingTo("13.3333");
    assertThat(amount(speed.getFirst().said(), 3).setScale(4, java.math.RoundingMode.HALF_UP))
        .isEqualByComparingTo("6.6667");
    assertThat(speed.getFirst().tag().tone()).isEqualTo("watch");
  }

  @Test
  void reached_stalled_and_too_late_are_said_as_such() {
    assertThat(key(going(Aggregation.LAST, Polarity.LOWER_IS_BETTER, List.of("18"), List.of(stop(2019, 3, "17")))))
        .isEqualTo("command.pace.reached");
    assertThat(key(going(Aggregation.LAST, Polarity.LOWER_IS_BETTER, List.of("18"), List.of(stop(2019, 3, "21")))))
        .isEqualTo("command.pace.stalled");
    assertThat(key(going(Aggregation.LAST, Polarity.LOWER_IS_BETTER, List.of("18"), List.of(stop(2019, 4, "19")))))
        .isEqualTo("command.pace.time-up");
  }

  @Test
  void nothing_is_told_without_figures_or_where_no_pace_has_a_meaning() {
    assertThat(going(Aggregation.LAST, Polarity.LOWER_IS_BETTER, List.of("18"), List.of()).speeds()).isEmpty();
    assertThat(going(Aggregation.SUM, Polarity.LOWER_IS_BETTER, List.of("18"), List.of(stop(2019, 1, "3"))).speeds())
        .isEmpty();
  }

  private static String key(Going going) {
    return going.speeds().getFirst().said().key();
  }

  private static BigDecimal amount(Sentence said, int at) {
    return ((Sentence.Amount) said.values().get(at)).value();
  }

  private static Stop stop(int year, int quarter, String value) {
    return new Stop(year, quarter, 4, new BigDecimal(value), true);
  }

  private static Going going(Aggregation aggregation, Polarity polarity, List<String> targets, List<Stop> stops) {
    var indicator = new ContractIndicator(UUID.randomUUID(), 1, "Indikator", "persen", polarity, aggregation,
        Frequency.QUARTERLY, LowerFormula.MIRROR, false, 1, "Uji", BigDecimal.TEN, BigDecimal.valueOf(20),
        LocalDate.of(2018, 12, 31), "Uji", BigDecimal.valueOf(100), false, "jumlah / jumlah x 100");
    var years = IntStream.range(0, targets.size()).mapToObj(at -> {
      var target = new BigDecimal(targets.get(at));
      return new Commitment(UUID.randomUUID(), indicator.indicatorId(), 2019 + at, target, target, target, null,
          target);
    }).toList();
    return new Going(indicator, years, stops);
  }
}
