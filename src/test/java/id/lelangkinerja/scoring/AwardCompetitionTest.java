package id.lelangkinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Both steps together, award and contract: what an agency does best that weighs the chance to win against the score
 * it will then have. It says what the incentive does not promise, too.
 */
class AwardCompetitionTest {
  /** Offers in steps of a twentieth of the gap between reserve and stretch, up to the stretch. */
  private static final List<BigDecimal> OFFERS = IntStream.rangeClosed(0, 20)
      .mapToObj(n -> BigDecimal.valueOf(n * 5L, 2)).toList();

  /** Any result from reserve to stretch is as likely as any other; the honest offer is the middle. */
  private static final Expectation EXPECTED = Expectation.evenly(OFFERS);
  private static final BigDecimal HONEST = EXPECTED.bestOffer(TruthInducing.STANDARD);

  /** What trend and peers make plausible. */
  private static final BigDecimal PLAUSIBLE = new BigDecimal("0.7");

  @Test
  void the_only_bidder_offers_its_honest_middle() {
    assertThat(HONEST).isEqualByComparingTo("0.5");
    assertThat(best(_ -> BigDecimal.ONE)).isEqualByComparingTo(HONEST);
  }

  @Test
  void where_the_highest_offer_wins_a_rival_pulls_it_far_above() {
    assertThat(best(offer -> chanceAgainstRival(offer, UnaryOperator.identity()))).isGreaterThan(PLAUSIBLE);
  }

  @Test
  void where_the_award_weighs_credibility_the_pull_ends_at_the_plausible_but_does_not_vanish() {
    var offer = best(each -> chanceAgainstRival(each, AwardCompetitionTest::credible));
    assertThat(offer).isGreaterThan(HONEST).isLessThanOrEqualTo(PLAUSIBLE);
  }

  @Test
  void a_rising_chance_to_win_never_pulls_below_the_honest_offer_while_the_award_is_worth_having() {
    qt().forAll(TruthInducingTest.scores(), Expectation.any(),
        lists().of(integers().between(0, 9)).ofSize(OFFERS.size()))
        .check((score, expected, steps) -> {
          var honest = expected.bestOffer(score);
          var worthOfHonest = expected.scoreOf(score, honest).multiply(rising(steps, honest));
          return worthOfHonest.signum() < 0 || OFFERS.stream().filter(offer -> offer.compareTo(honest) < 0)
              .allMatch(
                  lower -> expected.scoreOf(score, lower).multiply(rising(steps, lower)).compareTo(worthOfHonest) <= 0);
        });
  }

  private static BigDecimal best(UnaryOperator<BigDecimal> chanceToWin) {
    return OFFERS.stream().max(Comparator
        .comparing(offer -> chanceToWin.apply(offer).multiply(EXPECTED.scoreOf(TruthInducing.STANDARD, offer))))
        .orElseThrow();
  }

  /** Against one rival who makes any offer as likely as any other; a tie is won half the time. In proportion. */
  private static BigDecimal chanceAgainstRival(BigDecimal offer, UnaryOperator<BigDecimal> points) {
    var beaten = OFFERS.stream().mapToInt(rival -> 1 + points.apply(offer).subtract(points.apply(rival)).signum())
        .sum();
    return BigDecimal.valueOf(beaten);
  }

  /** Points in the award: the offer, less four times what goes beyond the plausible. */
  private static BigDecimal credible(BigDecimal offer) {
    return offer.subtract(offer.subtract(PLAUSIBLE).max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(4)));
  }

  /** A chance, in proportion, that grows by the next step at each offer passed. */
  private static BigDecimal rising(List<Integer> steps, BigDecimal offer) {
    var sum = IntStream.range(0, OFFERS.size()).filter(n -> OFFERS.get(n).compareTo(offer) <= 0).map(steps::get).sum();
    return BigDecimal.valueOf(sum);
  }
}
