package id.lelangkinerja.scoring;

import static id.lelangkinerja.scoring.Polarity.HIGHER_IS_BETTER;
import static id.lelangkinerja.scoring.Polarity.LOWER_IS_BETTER;
import static id.lelangkinerja.scoring.Polarity.WITHIN_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementTest {
  private static final BigDecimal CAP = new BigDecimal("120");

  @ParameterizedTest
  @CsvSource({"80, 80, 100", "80, 60, 75", "80, 100, 125", "80, 0, 0", "80, -4, 0", "0, 0, 100", "0, 3, 100",
      "0, -1, 0"})
  void where_more_is_better_the_share_of_the_target_counts(BigDecimal target, BigDecimal realised, BigDecimal percent) {
    var rule = new Rule(HIGHER_IS_BETTER, LowerFormula.MIRROR, false, CAP);
    assertThat(raw(rule, target, realised)).isEqualByComparingTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"10, 10, 100", "10, 8, 120", "10, 12, 80", "10, 0, 200", "10, 20, 0", "10, 35, 0", "10, -1, 210",
      "0, 0, 100",
      "0, 1, 0", "0, -1, 100"})
  void where_less_is_better_the_mirrored_formula_is_linear(BigDecimal target, BigDecimal realised, BigDecimal percent) {
    var rule = new Rule(LOWER_IS_BETTER, LowerFormula.MIRROR, false, CAP);
    assertThat(raw(rule, target, realised)).isEqualByComparingTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"10, 10, 100", "10, 8, 125", "10, 20, 50", "10, 0, 120", "10, -1, 120", "0, 0, 100", "0, 1, 0"})
  void where_less_is_better_the_inverse_formula_gives_the_cap_at_nothing(BigDecimal target, BigDecimal realised,
      BigDecimal percent) {
    var rule = new Rule(LOWER_IS_BETTER, LowerFormula.INVERSE, false, CAP);
    assertThat(raw(rule, target, realised)).isEqualByComparingTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"2, 4, 2, 100", "2, 4, 4, 100", "2, 4, 3, 100", "2, 4, 5, 75", "2, 4, 1, 50", "2, 4, 8, 0", "2, 4, -3, 0",
      "0, 4, -1, 75", "-4, 0, 3, 25", "-4, -2, -3, 100", "-4, -2, -1, 50", "-4, -2, -5, 75", "5, 5, 4, 80",
      "0, 0, 0, 100",
      "0, 0, 0.01, 0"})
  void outside_a_range_the_distance_to_the_nearer_bound_is_lost(BigDecimal low, BigDecimal high, BigDecimal realised,
      BigDecimal percent) {
    var achieved = Achievement.raw(Rule.standard(WITHIN_RANGE), new Target.Range(low, high), null, realised);
    assertThat(achieved).isEqualByComparingTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"HIGHER_IS_BETTER, -2, 4, 4, 100", "HIGHER_IS_BETTER, -2, 4, 1, 50", "HIGHER_IS_BETTER, -2, 4, -3, 0",
      "HIGHER_IS_BETTER, -6, -2, -3, 75", "HIGHER_IS_BETTER, -2, 0, -1, 50", "LOWER_IS_BETTER, 10, 6, 8, 50",
      "LOWER_IS_BETTER, 10, 6, 4, 150", "LOWER_IS_BETTER, 10, 6, 11, 0", "LOWER_IS_BETTER, 3, -1, 1, 50"})
  void progress_from_the_baseline_counts_the_way_covered(Polarity polarity, BigDecimal baseline, BigDecimal target,
      BigDecimal realised, BigDecimal percent) {
    assertThat(Achievement.raw(fromBaseline(polarity), new Target.Level(target), baseline, realised))
        .isEqualByComparingTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"HIGHER_IS_BETTER, 5, 5, 5, 100", "HIGHER_IS_BETTER, 5, 5, 4.9, 0", "LOWER_IS_BETTER, 5, 5, 4.9, 100",
      "HIGHER_IS_BETTER, 5, 3, 2, 0", "HIGHER_IS_BETTER, 5, 3, 3, 100", "LOWER_IS_BETTER, 3, 5, 6, 0"})
  void a_target_that_asks_for_no_progress_is_all_or_nothing(Polarity polarity, BigDecimal baseline, BigDecimal target,
      BigDecimal realised, BigDecimal percent) {
    assertThat(Achievement.raw(fromBaseline(polarity), new Target.Level(target), baseline, realised))
        .isEqualByComparingTo(percent);
  }

  @Test
  void a_score_counts_no_more_than_the_cap() {
    var rule = new Rule(HIGHER_IS_BETTER, LowerFormula.MIRROR, false, CAP);
    var target = new Target.Level(BigDecimal.TEN);
    assertThat(Achievement.capped(rule, target, null, new BigDecimal("13"))).isEqualByComparingTo("120");
    assertThat(Achievement.capped(rule, target, null, new BigDecimal("11"))).isEqualByComparingTo("110");
  }

  @Test
  void a_third_keeps_34_digits() {
    assertThat(raw(Rule.standard(HIGHER_IS_BETTER), new BigDecimal("3"), BigDecimal.ONE))
        .isEqualTo(new BigDecimal("33.33333333333333333333333333333333"));
  }

  @Test
  void negative_values_on_either_side_need_the_baseline() {
    assertThat(Achievement.needsBaseline(BigDecimal.ONE, List.of(BigDecimal.TWO, BigDecimal.ZERO))).isFalse();
    assertThat(Achievement.needsBaseline(null, List.of(BigDecimal.TWO))).isFalse();
    assertThat(Achievement.needsBaseline(new BigDecimal("-1"), List.of(BigDecimal.TWO))).isTrue();
    assertThat(Achievement.needsBaseline(BigDecimal.ONE, List.of(BigDecimal.TWO, new BigDecimal("-0.1")))).isTrue();
  }

  @Test
  void what_would_mislead_is_refused() {
    var level = new Target.Level(BigDecimal.ONE);
    var range = new Target.Range(BigDecimal.ONE, BigDecimal.TWO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> raw(Rule.standard(HIGHER_IS_BETTER), new BigDecimal("-1"), BigDecimal.ONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Achievement.raw(fromBaseline(HIGHER_IS_BETTER), level, null, BigDecimal.ONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Achievement.raw(Rule.standard(WITHIN_RANGE), level, null, BigDecimal.ONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Achievement.raw(Rule.standard(LOWER_IS_BETTER), range, null, BigDecimal.ONE));
    assertThatIllegalArgumentException().isThrownBy(() -> fromBaseline(WITHIN_RANGE));
    assertThatIllegalArgumentException().isThrownBy(() -> new Target.Range(BigDecimal.TWO, BigDecimal.ONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rule(HIGHER_IS_BETTER, LowerFormula.MIRROR, false, BigDecimal.TEN));
  }

  private static Rule fromBaseline(Polarity polarity) {
    return new Rule(polarity, LowerFormula.MIRROR, true, CAP);
  }

  private static BigDecimal raw(Rule rule, BigDecimal target, BigDecimal realised) {
    return Achievement.raw(rule, new Target.Level(target), null, realised);
  }
}
