package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import id.lelangkinerja.scoring.Frequency;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
  @Test
  void a_quarter_ends_with_its_last_month_and_is_due_ten_days_later() {
    var second = Period.of(2019, Frequency.QUARTERLY).get(1);
    assertThat(second.startsOn()).isEqualTo(LocalDate.of(2019, 4, 1));
    assertThat(second.endsOn()).isEqualTo(LocalDate.of(2019, 6, 30));
    assertThat(Period.termAfter(second.endsOn())).isEqualTo(LocalDate.of(2019, 7, 10));
  }

  @Test
  void february_of_a_leap_year_has_its_day() {
    assertThat(Period.of(2020, Frequency.MONTHLY).get(1).endsOn()).isEqualTo(LocalDate.of(2020, 2, 29));
  }

  @Test
  void the_periods_of_a_year_are_as_many_as_its_frequency_says_and_leave_no_day_out() {
    qt().forAll(arbitrary().enumValues(Frequency.class), integers().between(1990, 2100)).check((frequency, year) -> {
      var periods = Period.of(year, frequency);
      var day = LocalDate.of(year, 1, 1);
      for (var period : periods) {
        if (!period.startsOn().equals(day)) {
          return false;
        }
        day = period.endsOn().plusDays(1);
      }
      return periods.size() == frequency.periodsPerYear() && day.equals(LocalDate.of(year + 1, 1, 1));
    });
  }

  @Test
  void a_period_beyond_the_year_is_none() {
    assertThatThrownBy(() -> new Period(2019, 5, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period(2019, 1, 5)).isInstanceOf(IllegalArgumentException.class);
  }
}
