package id.lelangkinerja.scoring;

import static id.lelangkinerja.scoring.Generated.between;
import static id.lelangkinerja.scoring.Generated.shuffled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quicktheories.core.Gen;

class RollupTest {
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  /** Three of four quarters, out of order, the third missing. */
  private static final List<PeriodValue> QUARTERS = List.of(value(2, "30"), value(4, "15"), value(1, "6"));

  @ParameterizedTest
  @CsvSource({"SUM, 51", "LAST, 15", "AVERAGE, 17", "MAX, 30", "MIN, 6"})
  void a_year_is_what_its_reported_periods_make_of_it(Aggregation aggregation, BigDecimal year) {
    assertThat(Rollup.yearValue(aggregation, QUARTERS).orElseThrow()).isEqualByComparingTo(year);
  }

  @ParameterizedTest
  @CsvSource({"SUM, 36", "LAST, 30", "AVERAGE, 18", "MAX, 30", "MIN, 6"})
  void the_year_so_far_leaves_out_later_periods(Aggregation aggregation, BigDecimal year) {
    assertThat(Rollup.soFar(aggregation, QUARTERS, 3).orElseThrow()).isEqualByComparingTo(year);
  }

  @ParameterizedTest
  @EnumSource(Aggregation.class)
  void nothing_reported_is_no_value_and_no_zero(Aggregation aggregation) {
    assertThat(Rollup.yearValue(aggregation, List.of())).isEmpty();
  }

  @Test
  void a_ratio_is_one_of_sums_and_no_mean_of_rates() {
    var quiet = ratio(1, "9", "10");
    var busy = ratio(2, "10", "90");
    assertThat(Rollup.yearValue(Aggregation.RATIO, List.of(quiet, busy), HUNDRED).orElseThrow())
        .isEqualByComparingTo("19");
    assertThat(Rollup.yearValue(Aggregation.RATIO, List.of(quiet, busy)).orElseThrow()).isEqualByComparingTo("0.19");
    assertThat(Rollup.soFar(Aggregation.RATIO, List.of(quiet, busy), 1, HUNDRED).orElseThrow())
        .isEqualByComparingTo("90");
  }

  @Test
  void a_rate_among_nobody_is_no_value() {
    assertThat(Rollup.yearValue(Aggregation.RATIO, List.of(ratio(1, "0", "0")))).isEmpty();
  }

  @Test
  void a_period_counts_once_and_a_ratio_needs_both_parts() {
    var twice = List.of(value(1, "1"), value(1, "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> Rollup.yearValue(Aggregation.SUM, twice));
    assertThatIllegalArgumentException().isThrownBy(() -> Rollup.yearValue(Aggregation.RATIO, QUARTERS));
    assertThatIllegalArgumentException().isThrownBy(() -> new PeriodValue(1, BigDecimal.ONE, BigDecimal.ONE, null));
    assertThatIllegalArgumentException().isThrownBy(() -> ratio(1, "1", "-1"));
    assertThatIllegalArgumentException().isThrownBy(() -> value(0, "1"));
  }

  @Test
  void a_sum_is_due_by_its_share_and_a_level_always() {
    assertThat(Rollup.targetAt(Aggregation.SUM, HUNDRED, 1, 4)).isEqualByComparingTo("25");
    assertThat(Rollup.targetAt(Aggregation.SUM, HUNDRED, 4, 4)).isEqualByComparingTo("100");
    assertThat(Rollup.targetAt(Aggregation.LAST, HUNDRED, 1, 4)).isEqualByComparingTo("100");
    assertThat(Rollup.targetAt(Aggregation.SUM, new Target.Range(BigDecimal.TWO, BigDecimal.TEN), 1, 2))
        .isEqualTo(new Target.Range(BigDecimal.ONE, new BigDecimal("5")));
    assertThatIllegalArgumentException().isThrownBy(() -> Rollup.targetAt(Aggregation.SUM, HUNDRED, 5, 4));
  }

  @ParameterizedTest
  @CsvSource({"MONTHLY, 5, 5", "QUARTERLY, 5, 1", "HALF_YEARLY, 9, 1", "YEARLY, 9, 0", "YEARLY, 12, 1",
      "MONTHLY, 0, 0"})
  void a_yearly_indicator_is_not_due_before_its_year_has_ended(Frequency frequency, int months, int due) {
    assertThat(frequency.periodsElapsed(months)).isEqualTo(due);
  }

  @Test
  void the_order_of_reports_does_not_matter() {
    qt().forAll(arbitrary().pick(Aggregation.values()), years(), integers().all()).check((aggregation, year,
        seed) -> same(Rollup.yearValue(aggregation, year), Rollup.yearValue(aggregation, shuffled(year, seed))));
  }

  @Test
  void every_aggregation_but_the_sum_stays_between_its_smallest_and_its_largest_rate() {
    qt().forAll(
        arbitrary().pick(Aggregation.LAST, Aggregation.AVERAGE, Aggregation.MAX, Aggregation.MIN, Aggregation.RATIO),
        years())
        .check((aggregation, year) -> {
          var value = Rollup.yearValue(aggregation, year, HUNDRED).orElseThrow();
          return value.compareTo(Rollup.yearValue(Aggregation.MIN, year).orElseThrow()) >= 0
              && value.compareTo(Rollup.yearValue(Aggregation.MAX, year).orElseThrow()) <= 0;
        });
  }

  @Test
  void a_ratio_does_not_change_when_a_period_is_split() {
    qt().forAll(between(0, 100), between(0, 100), Generated.positive(100), Generated.positive(100))
        .check((n1, n2, d1, d2) -> {
          var split = List.of(new PeriodValue(1, n1, n1, d1), new PeriodValue(2, n2, n2, d2));
          var whole = List.of(new PeriodValue(1, n1, n1.add(n2), d1.add(d2)));
          return same(Rollup.yearValue(Aggregation.RATIO, split), Rollup.yearValue(Aggregation.RATIO, whole));
        });
  }

  @Test
  void what_is_due_grows_with_the_year_and_ends_at_the_target() {
    qt().forAll(arbitrary().pick(Aggregation.values()), arbitrary().pick(Frequency.values()), between(0, 1000))
        .check((aggregation, frequency, target) -> {
          var periods = frequency.periodsPerYear();
          var due = IntStream.rangeClosed(0, periods).mapToObj(n -> Rollup.targetAt(aggregation, target, n, periods))
              .toList();
          return due.equals(due.stream().sorted().toList()) && due.getLast().compareTo(target) == 0;
        });
  }

  /** Twelve months or fewer; the value is the rate in per cent of some cases among ten. */
  private static Gen<List<PeriodValue>> years() {
    return lists().of(integers().between(0, 10)).ofSizeBetween(1, 12)
        .map(cases -> IntStream.range(0, cases.size())
            .mapToObj(month -> new PeriodValue(month + 1, BigDecimal.valueOf(cases.get(month) * 10L),
                BigDecimal.valueOf(cases.get(month) * (month + 1L)), BigDecimal.valueOf(10L * (month + 1L))))
            .toList());
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.orElseThrow().compareTo(other.orElseThrow()) == 0;
  }

  private static PeriodValue value(int period, String value) {
    return new PeriodValue(period, new BigDecimal(value));
  }

  private static PeriodValue ratio(int period, String numerator, String denominator) {
    return new PeriodValue(period, BigDecimal.ZERO, new BigDecimal(numerator), new BigDecimal(denominator));
  }
}
