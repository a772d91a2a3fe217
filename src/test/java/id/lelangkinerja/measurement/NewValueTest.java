package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.PeriodValue;
import id.lelangkinerja.scoring.Rollup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewValueTest {
  @ParameterizedTest
  @CsvSource({"%,100", "persen (%),100", "Persen,100", "per 100.000 kelahiran hidup,100000",
      "kasus per 1.000 balita,1000",
      "per 10.000 penduduk,10000", "indeks,1", "orang per hari,1", "permil,1"})
  void a_unit_says_of_how_many_a_ratio_tells(String unit, String per) {
    assertThat(Units.per(unit)).isEqualByComparingTo(per);
  }

  @Test
  void a_ratio_is_computed_from_its_parts_whatever_else_was_sent() {
    var kept = new NewValue(BigDecimal.TEN, new BigDecimal("1"), new BigDecimal("3"), "", null, null).checked(
        Aggregation.RATIO,
        "%");
    assertThat(kept.value()).isEqualByComparingTo("33.333333");
  }

  @Test
  void the_parts_of_a_year_make_the_ratio_of_all_its_cases() {
    qt().forAll(integers().between(0, 5000), integers().between(1, 5000), integers().between(0, 5000),
        integers().between(1, 5000)).check((above, below, otherAbove, otherBelow) -> {
          var year = Rollup
              .yearValue(Aggregation.RATIO, List.of(period(1, above, below), period(2, otherAbove, otherBelow)),
                  Units.per("%"))
              .orElseThrow();
          var cases = BigDecimal.valueOf(100L * (above + otherAbove));
          return year.subtract(cases.divide(BigDecimal.valueOf(below + otherBelow), 20, RoundingMode.HALF_UP)).abs()
              .compareTo(new BigDecimal("0.000000000000000001")) < 0;
        });
  }

  private static PeriodValue period(int no, int above, int below) {
    var kept = NewValue.of(BigDecimal.valueOf(above), BigDecimal.valueOf(below), "").checked(Aggregation.RATIO, "%");
    return new PeriodValue(no, java.util.Objects.requireNonNull(kept.value()), kept.numerator(), kept.denominator());
  }

  @Test
  void a_rate_among_nobody_and_a_missing_part_are_refused_at_their_field() {
    assertRefused(Reason.DENOMINATOR_NOT_ABOVE_ZERO, "denominator",
        new NewValue(null, BigDecimal.ONE, BigDecimal.ZERO, "", null, null),
        Aggregation.RATIO);
    assertRefused(Reason.REQUIRED, "numerator", new NewValue(BigDecimal.ONE, null, BigDecimal.ONE, "", null, null),
        Aggregation.RATIO);
    assertRefused(Reason.REQUIRED, "value", new NewValue(null, null, null, "", null, null), Aggregation.SUM);
  }

  @Test
  void parts_of_what_is_no_ratio_are_refused_and_not_passed_over() {
    assertRefused(Reason.NO_RATIO, "numerator", new NewValue(BigDecimal.TEN, BigDecimal.ONE, null, "", null, null),
        Aggregation.SUM);
    assertRefused(Reason.NO_RATIO, "denominator", new NewValue(BigDecimal.TEN, null, BigDecimal.ONE, "", null, null),
        Aggregation.LAST);
  }

  @Test
  void a_number_too_large_or_too_fine_to_keep_is_refused_without_being_written_out() {
    for (var number : List.of("1e400", "-1e400", "100000000000000", "0.0000001", "1e2147483647")) {
      assertRefused(Reason.OUT_OF_RANGE, "value", NewValue.of(new BigDecimal(number), ""), Aggregation.LAST);
    }
    assertRefused(Reason.OUT_OF_RANGE, "numerator",
        NewValue.of(new BigDecimal("99999999999999"), new BigDecimal("0.000001"), ""), Aggregation.RATIO);
  }

  private static void assertRefused(Reason reason, @Nullable String field, NewValue value, Aggregation aggregation) {
    assertThatThrownBy(() -> value.checked(aggregation, "%")).isInstanceOfSatisfying(Refused.class, no -> {
      assertThat(no.reason()).isEqualTo(reason);
      assertThat(no.field()).isEqualTo(field);
    });
  }
}
