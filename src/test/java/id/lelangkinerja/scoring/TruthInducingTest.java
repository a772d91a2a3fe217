package id.lelangkinerja.scoring;

import static id.lelangkinerja.scoring.Generated.between;
import static id.lelangkinerja.scoring.Generated.positive;
import static id.lelangkinerja.scoring.Polarity.HIGHER_IS_BETTER;
import static id.lelangkinerja.scoring.Polarity.LOWER_IS_BETTER;
import static id.lelangkinerja.scoring.Polarity.WITHIN_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

class TruthInducingTest {
  @ParameterizedTest
  @CsvSource({"0.6, 0.6, 0.6", "0.6, 1, 0.8", "0.6, 0.2, 0", "0, 0, 0", "1, 0, -0.5", "-0.2, 0.2, 0"})
  void the_standard_score_pays_half_above_the_offer_and_takes_one_and_a_half_below(BigDecimal offered,
      BigDecimal realised,
      BigDecimal score) {
    assertThat(TruthInducing.STANDARD.score(offered, realised)).isEqualByComparingTo(score);
  }

  @Test
  void the_standard_makes_the_median_the_best_offer() {
    assertThat(TruthInducing.STANDARD.quantile()).isEqualByComparingTo("0.5");
  }

  @Test
  void the_coefficients_must_rise() {
    assertThatIllegalArgumentException().isThrownBy(() -> coefficients("0", "1", "2"));
    assertThatIllegalArgumentException().isThrownBy(() -> coefficients("1", "1", "2"));
    assertThatIllegalArgumentException().isThrownBy(() -> coefficients("1", "2", "2"));
  }

  @Test
  void no_offer_has_a_higher_expected_score_than_the_quantile_of_what_one_expects() {
    qt().forAll(scores(), Expectation.any(), between(-3, 5)).check((score, expected, other) -> expected
        .scoreOf(score, expected.bestOffer(score)).compareTo(expected.scoreOf(score, other)) >= 0);
  }

  @Test
  void looking_back_no_offer_would_have_been_better_than_the_result_itself() {
    qt().forAll(scores(), between(-3, 5), between(-3, 5))
        .check((score, offered,
            realised) -> score.score(realised, realised).compareTo(score.score(offered, realised)) >= 0);
  }

  @Test
  void a_better_result_always_scores_more_whatever_was_offered() {
    qt().forAll(scores(), between(-3, 5), between(-3, 5), positive(3)).check((score, offered, realised,
        gain) -> score.score(offered, realised.add(gain)).compareTo(score.score(offered, realised)) > 0);
  }

  @ParameterizedTest
  @CsvSource({"HIGHER_IS_BETTER, 10, 20, 0, 15, 0.5", "HIGHER_IS_BETTER, 10, 20, 0, 5, -0.5",
      "LOWER_IS_BETTER, 8, 4, 10, 6, 0.5",
      "LOWER_IS_BETTER, 8, 4, 10, 2, 1.5", "LOWER_IS_BETTER, 8, 8, 10, 7, 0.5", "HIGHER_IS_BETTER, 8, 8, 6, 7, -0.5",
      "HIGHER_IS_BETTER, 8, 8, 10, 9, 0.5", "LOWER_IS_BETTER, -1, -3, 2, -2, 0.5"})
  void a_value_counts_in_units_of_the_gap_between_reserve_and_stretch(Polarity polarity, BigDecimal reserve,
      BigDecimal stretch,
      BigDecimal baseline, BigDecimal value, BigDecimal units) {
    assertThat(TruthInducing.normalise(polarity, reserve, stretch, baseline, value).orElseThrow())
        .isEqualByComparingTo(units);
  }

  @Test
  void without_a_gap_there_is_no_unit() {
    var ten = BigDecimal.TEN;
    assertThat(TruthInducing.normalise(HIGHER_IS_BETTER, ten, ten, ten, BigDecimal.ONE)).isEmpty();
    assertThat(TruthInducing.normalise(HIGHER_IS_BETTER, ten, ten, null, BigDecimal.ONE)).isEmpty();
    assertThat(TruthInducing.normalise(WITHIN_RANGE, BigDecimal.ONE, ten, null, BigDecimal.ONE)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TruthInducing.normalise(LOWER_IS_BETTER, BigDecimal.ONE, ten, null, ten));
  }

  @Test
  void the_reserve_is_0_the_stretch_is_1_and_better_is_more() {
    qt().forAll(arbitrary().pick(HIGHER_IS_BETTER, LOWER_IS_BETTER), between(-50, 50), positive(50), between(0, 50))
        .check((polarity, reserve, gap, gain) -> {
          var up = polarity == HIGHER_IS_BETTER;
          var stretch = up ? reserve.add(gap) : reserve.subtract(gap);
          var better = up ? stretch.add(gain) : stretch.subtract(gain);
          return TruthInducing.normalise(polarity, reserve, stretch, null, reserve).orElseThrow().signum() == 0
              && TruthInducing.normalise(polarity, reserve, stretch, null, stretch).orElseThrow()
                  .compareTo(BigDecimal.ONE) == 0
              && TruthInducing.normalise(polarity, reserve, stretch, null, better).orElseThrow()
                  .compareTo(BigDecimal.ONE) >= 0;
        });
  }

  static Gen<TruthInducing> scores() {
    return positive(2).zip(positive(2), positive(2),
        (alpha, step, next) -> new TruthInducing(alpha, alpha.add(step), alpha.add(step).add(next)));
  }

  private static TruthInducing coefficients(String alpha, String beta, String gamma) {
    return new TruthInducing(new BigDecimal(alpha), new BigDecimal(beta), new BigDecimal(gamma));
  }
}
