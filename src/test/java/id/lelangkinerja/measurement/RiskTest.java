package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The signs of risk, each by itself, and what they weigh together. */
class RiskTest {
  private static final List<BigDecimal> USUAL = numbers("10", "11", "12", "13", "14");

  @Test
  void an_outlier_is_told_by_the_median_and_not_moved_by_other_outliers() {
    // Median 12, deviations 2 1 0 1 2, so MAD 1: z of 20 is 0.6745 x 8.
    assertThat(Outlier.z(new BigDecimal("20"), USUAL)).isCloseTo(5.396, within(0.0001));
    assertThat(Outlier.degree(new BigDecimal("20"), USUAL)).isCloseTo(5.396 / 7, within(0.0001));
    assertThat(Outlier.degree(new BigDecimal("15"), USUAL)).as("below 3.5").isZero();
    assertThat(Outlier.degree(new BigDecimal("100"), USUAL)).isEqualTo(1);
    assertThat(Outlier.degree(new BigDecimal("20"), numbers("10", "11", "12", "13", "9000"))).isPositive();
    assertThat(Outlier.degree(new BigDecimal("20"), numbers("10", "11", "12", "13"))).as("four tell nothing").isZero();
  }

  @Test
  void where_most_figures_are_the_same_the_mean_deviation_takes_the_place_of_the_median_one() {
    // The mean absolute deviation of 5 5 5 5 10 is 1: z of 10 is 5 / 1.253314.
    assertThat(Outlier.z(BigDecimal.TEN, numbers("5", "5", "5", "5", "10"))).isCloseTo(3.98942, within(0.0001));
    assertThat(Outlier.degree(new BigDecimal("6"), numbers("5", "5", "5", "5", "5"))).isEqualTo(1);
    assertThat(Outlier.degree(new BigDecimal("5"), numbers("5", "5", "5", "5", "5"))).isZero();
  }

  @Test
  void a_jump_begins_where_a_figure_is_unusual_and_is_full_at_twice_that() {
    assertThat(Jump.degree(new BigDecimal("149"), numbers("100"))).isZero();
    assertThat(Jump.degree(new BigDecimal("151"), numbers("100"))).isCloseTo(0.51, within(0.0001));
    assertThat(Jump.degree(new BigDecimal("10"), numbers("100"))).isCloseTo(0.9, within(0.0001));
    assertThat(Jump.degree(new BigDecimal("300"), numbers("100"))).isEqualTo(1);
    assertThat(Jump.degree(new BigDecimal("300"), List.of())).isZero();
  }

  @Test
  void a_target_is_just_met_within_two_per_cent_of_it_on_the_good_side() {
    assertThat(justMet(Polarity.HIGHER_IS_BETTER, "100")).isTrue();
    assertThat(justMet(Polarity.HIGHER_IS_BETTER, "102")).isTrue();
    assertThat(justMet(Polarity.HIGHER_IS_BETTER, "102.1")).isFalse();
    assertThat(justMet(Polarity.HIGHER_IS_BETTER, "99.9")).isFalse();
    assertThat(justMet(Polarity.LOWER_IS_BETTER, "98")).isTrue();
    assertThat(justMet(Polarity.LOWER_IS_BETTER, "100.1")).isFalse();
    assertThat(justMet(Polarity.LOWER_IS_BETTER, "97.9")).isFalse();
    assertThat(justMet(Polarity.WITHIN_RANGE, "100")).isFalse();
  }

  @Test
  void an_agency_that_always_just_meets_its_targets_is_doubted_twice_as_much() {
    assertThat(JustMet.degree(true, 0, 20)).isEqualTo(0.5);
    assertThat(JustMet.degree(true, 20, 20)).isEqualTo(1);
    assertThat(JustMet.degree(true, 4, 4)).as("four tell nothing").isEqualTo(0.5);
    assertThat(JustMet.degree(false, 20, 20)).isZero();
  }

  @Test
  void digits_heap_where_far_more_than_a_fifth_of_the_numbers_end_in_zero_or_five() {
    var guessed = Collections.nCopies(10, new BigDecimal("250"));
    var counted = numbers("11", "12", "13", "14", "15", "16", "17", "18", "19", "20");
    assertThat(Heaping.degree(new BigDecimal("35"), guessed)).isEqualTo(1);
    assertThat(Heaping.degree(new BigDecimal("36"), guessed)).as("ends in 6 itself").isZero();
    assertThat(Heaping.degree(new BigDecimal("35"), counted)).isZero();
    assertThat(Heaping.degree(new BigDecimal("35"), guessed.subList(0, 9))).as("nine tell nothing").isZero();
    assertThat(Heaping.degree(new BigDecimal("5"), guessed)).as("has no digit to round").isZero();
    assertThat(Heaping.isRounded(new BigDecimal("12.50"))).isTrue();
    assertThat(Heaping.isRounded(new BigDecimal("12.51"))).isFalse();
    assertThat(Heaping.isRounded(new BigDecimal("3E+2"))).isTrue();
  }

  @Test
  void a_senders_record_is_the_share_that_was_returned_or_adjusted() {
    assertThat(SendersRecord.degree(3, 12)).isEqualTo(0.25);
    assertThat(SendersRecord.degree(1, 1)).as("one of one is no habit").isEqualTo(0.2);
    assertThat(SendersRecord.degree(0, 0)).isZero();
  }

  @Test
  void signs_stand_beside_each_other_and_what_hangs_on_the_figure_multiplies_them() {
    assertThat(Risk.of(1, Map.of()).score()).isEqualByComparingTo("0");
    assertThat(Risk.of(1, Map.of(RiskSign.EVIDENCE, 1.0)).score()).isEqualByComparingTo("0.6");
    assertThat(Risk.of(0, Map.of(RiskSign.EVIDENCE, 1.0)).score()).isEqualByComparingTo("0.3");
    assertThat(Risk.of(1, Map.of(RiskSign.EVIDENCE, 1.0, RiskSign.JUMP, 0.5)).score())
        .as("1 - 0.4 x 0.8").isEqualByComparingTo("0.68");
    var all = new java.util.EnumMap<RiskSign, Double>(RiskSign.class);
    Arrays.stream(RiskSign.values()).forEach(sign -> all.put(sign, 9.0));
    assertThat(Risk.of(9, all).score()).isBetween(new BigDecimal("0.9"), BigDecimal.ONE);
  }

  @Test
  void levels_begin_where_the_region_says_and_the_gravest_sign_is_told_first() {
    var risk = Risk.of(1, Map.of(RiskSign.CORRECTION, 1.0, RiskSign.RECORD, 0.9));
    assertThat(risk.signs()).containsExactly(RiskSign.RECORD, RiskSign.CORRECTION);
    assertThat(risk.score()).as("1 - 0.6 x 0.46").isEqualByComparingTo("0.724");
    assertThat(risk.level(25, 72)).isEqualTo(RiskLevel.HIGH);
    assertThat(risk.level(25, 73)).isEqualTo(RiskLevel.MEDIUM);
    assertThat(risk.level(73, 80)).isEqualTo(RiskLevel.LOW);
  }

  private static boolean justMet(Polarity polarity, String reached) {
    return JustMet.is(polarity, new BigDecimal(reached), new BigDecimal("100"));
  }

  private static List<BigDecimal> numbers(String... texts) {
    return Arrays.stream(texts).map(BigDecimal::new).toList();
  }
}
