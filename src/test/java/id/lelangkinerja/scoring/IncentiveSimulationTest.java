package id.lelangkinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Many auctions played with the real score, from the offer over the award to the result five years later: how far
 * above the honest middle agencies offer that want to win, what the award does about it, and what the region gets.
 * The figures stand in docs/simulation.md; the seeds are fixed, so that they are the same on every machine.
 *
 * <p>
 * Each agency knows its own middle, drawn evenly between reserve (0) and stretch (1), and that its result will lie
 * around it (standard deviation 0.2). All shade by the same step in the end: each step is the best answer to the
 * others' step before.
 */
@TestMethodOrder(MethodOrderer.MethodName.class)
@Execution(ExecutionMode.CONCURRENT)
class IncentiveSimulationTest {
  private static final int AUCTIONS = 3_000;
  private static final double SPREAD = 0.2;
  private static final double STEP = 0.05;
  private static final int STEPS = 40;
  private static final TruthInducing SCORE = TruthInducing.STANDARD;

  /**
   * How the panel orders bids: by what is offered alone, or with less for what trend and peers do not make plausible;
   * and how the product does: by {@link Ambition}.
   */
  private enum Weighing {
    BOLD(0), MILD(0.5), EVEN(1), STRICT(2), PRODUCT(2) {
      @Override
      double points(double offer, double seen) {
        return ambition(offer, seen) + TIE * seen;
      }
    };

    /** Among equals the one whom the panel takes for the better one is chosen. */
    private static final double TIE = 1e-9;

    private final double doubt;

    Weighing(double doubt) {
      this.doubt = doubt;
    }

    /** The panel sees the middle through a haze of a tenth, and takes off what goes beyond what it sees. */
    double points(double offer, double seen) {
      return offer - doubt * Math.max(0, offer - seen);
    }
  }

  /** The ambition of a single target, with what is seen as plausible; a simulation may look at it in binary. */
  private static double ambition(double offer, double seen) {
    return Math.max(0, Math.min(offer, 1) - 2 * Math.max(0, offer - Math.max(1, seen)));
  }

  private record Outcome(double shade, double offered, double realised, double score) {}

  @Test
  void a_who_has_the_award_does_best_with_the_median_whatever_the_shape_of_the_expectation() {
    var random = new Random(2018);
    var even = IntStream.range(0, AUCTIONS).mapToDouble(_ -> 0.5 + SPREAD * random.nextGaussian()).toArray();
    var late = IntStream.range(0, AUCTIONS).mapToDouble(_ -> 0.5 + 2 * SPREAD * Math.log(1 / random.nextDouble()))
        .toArray();
    for (var results : List.of(even, late)) {
      var sorted = results.clone();
      java.util.Arrays.sort(sorted);
      double median = sorted[AUCTIONS / 2];
      double mean = java.util.Arrays.stream(results).average().orElseThrow();
      double best = best(offer -> expected(offer, results));
      report("given the award", "median %.3f, mean %.3f, best offer %.2f, score there %.3f, half a unit above %.3f"
          .formatted(median, mean, best, expected(best, results), expected(best + 0.5, results)));
      assertThat(Math.abs(best - median)).isLessThanOrEqualTo(STEP);
      assertThat(expected(best, results)).isGreaterThan(expected(best + 0.5, results))
          .isGreaterThan(expected(best - 0.5, results));
    }
  }

  @Test
  void b_a_single_bidder_does_not_shade_and_every_rival_pulls_offers_further_up() {
    double before = 0;
    for (int rivals = 0; rivals <= 4; rivals++) {
      var outcome = settled(rivals, Weighing.BOLD);
      report("by the offer alone, " + rivals + " rivals", outcome);
      assertThat(outcome.shade()).isGreaterThanOrEqualTo(before);
      assertThat(rivals > 0 || outcome.shade() == 0).isTrue();
      before = outcome.shade();
    }
    assertThat(before).as("with four rivals nobody offers the median").isGreaterThan(3 * STEP);
  }

  @Test
  void c_the_more_the_implausible_is_held_against_an_offer_the_less_it_is_pulled_up() {
    for (int rivals = 1; rivals <= 4; rivals++) {
      double before = Double.POSITIVE_INFINITY;
      for (var weighing : EnumSet.range(Weighing.BOLD, Weighing.STRICT)) {
        var outcome = settled(rivals, weighing);
        report(weighing + ", " + rivals + " rivals", outcome);
        assertThat(outcome.shade()).isLessThanOrEqualTo(before);
        before = outcome.shade();
      }
      assertThat(before).as("more than the offer itself gains is taken off").isEqualTo(0);
    }
    assertThat(settled(4, Weighing.MILD).shade()).as("what the incentive does not promise").isGreaterThan(STEP);
  }

  @Test
  void d_what_is_offered_above_the_median_is_paid_for_by_the_winner_in_the_contract_score() {
    var honest = played(2, Weighing.BOLD, 0, 0);
    var pulled = settled(2, Weighing.BOLD);
    report("two rivals, all honest", honest);
    assertThat(pulled.score()).isLessThan(honest.score());
    assertThat(Math.abs(pulled.realised() - honest.realised()))
        .as("the same agencies win, and reach the same").isLessThan(0.02);
  }

  @Test
  void e_by_the_ambition_of_the_product_offers_are_pulled_up_a_little_and_stay_below_the_stretch() {
    for (int rivals = 0; rivals <= 4; rivals++) {
      var outcome = settled(rivals, Weighing.PRODUCT);
      report("PRODUCT, " + rivals + " rivals", outcome);
      assertThat(outcome.shade()).isLessThan(3.5 * STEP);
      assertThat(outcome.offered()).isLessThan(1);
      assertThat(rivals == 0 || outcome.score() > settled(rivals, Weighing.BOLD).score()).isTrue();
    }
  }

  /** The step at which nobody gains by another, found by answering the last one until it repeats. */
  private static Outcome settled(int rivals, Weighing weighing) {
    int step = 0;
    var seen = new ArrayList<Integer>();
    while (!seen.contains(step)) {
      seen.add(step);
      int others = step;
      step = IntStream.rangeClosed(0, STEPS).boxed()
          .max(java.util.Comparator.comparingDouble(own -> worth(rivals, weighing, own * STEP, others * STEP)))
          .orElseThrow();
    }
    return played(rivals, weighing, step * STEP, step * STEP);
  }

  /** What an agency expects that shades so, over all auctions, those that it loses among them. */
  private static double worth(int rivals, Weighing weighing, double own, double others) {
    double sum = 0;
    var random = new Random(77 + rivals);
    for (int auction = 0; auction < AUCTIONS; auction++) {
      var won = play(rivals, weighing, own, others, random);
      sum += won.me() ? score(won.offered(), won.realised()) : 0;
    }
    return sum / AUCTIONS;
  }

  /** What the winner of an auction offers, reaches and scores on average. */
  private static Outcome played(int rivals, Weighing weighing, double own, double others) {
    double offered = 0;
    double realised = 0;
    double score = 0;
    var random = new Random(2019);
    for (int auction = 0; auction < AUCTIONS; auction++) {
      var won = play(rivals, weighing, own, others, random);
      offered += won.offered();
      realised += won.realised();
      score += score(won.offered(), won.realised());
    }
    return new Outcome(own, offered / AUCTIONS, realised / AUCTIONS, score / AUCTIONS);
  }

  private record Won(boolean me, double offered, double realised) {}

  private static Won play(int rivals, Weighing weighing, double own, double others, Random random) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    var middles = new double[rivals + 1];
    for (int agency = 0; agency <= rivals; agency++) {
      middles[agency] = random.nextDouble();
      double offer = middles[agency] + (agency == 0 ? own : others);
      double points = weighing.points(offer, middles[agency] + 0.1 * random.nextGaussian());
      if (points > most) {
        most = points;
        best = agency;
      }
    }
    double offer = middles[best] + (best == 0 ? own : others);
    return new Won(best == 0, offer, middles[best] + SPREAD * random.nextGaussian());
  }

  private static double best(ToDoubleFunction<Double> worth) {
    return IntStream.rangeClosed(-STEPS, STEPS).mapToObj(n -> n * STEP)
        .max(java.util.Comparator.comparingDouble(worth)).orElseThrow();
  }

  private static double expected(double offer, double[] results) {
    return java.util.Arrays.stream(results).map(result -> score(offer, result)).average().orElseThrow();
  }

  /** The score as contracts have it; a simulation may look at it in binary. */
  private static double score(double offered, double realised) {
    double rate = (realised >= offered ? SCORE.alpha() : SCORE.gamma()).doubleValue();
    return SCORE.beta().doubleValue() * offered + rate * (realised - offered);
  }

  @Test
  void the_score_used_here_is_the_one_that_contracts_have() {
    var random = new Random(1);
    for (int at = 0; at < 100; at++) {
      double offered = random.nextInt(100) / 50.0;
      double realised = random.nextInt(100) / 50.0;
      assertThat(SCORE.score(BigDecimal.valueOf(offered), BigDecimal.valueOf(realised)).doubleValue())
          .isCloseTo(score(offered, realised), org.assertj.core.data.Offset.offset(1e-9));
    }
  }

  @Test
  void the_ambition_used_here_is_the_one_of_the_product() {
    var random = new Random(2);
    for (int at = 0; at < 100; at++) {
      double offered = random.nextInt(150) / 50.0;
      double seen = random.nextInt(100) / 50.0;
      assertThat(Ambition.of(List.of(new Ambition.Aim(Polarity.HIGHER_IS_BETTER, BigDecimal.ONE, BigDecimal.ZERO,
          BigDecimal.ONE, null, BigDecimal.valueOf(seen), BigDecimal.valueOf(offered)))).doubleValue())
          .isCloseTo(ambition(offered, seen), org.assertj.core.data.Offset.offset(1e-9));
    }
  }

  private static void report(String what, Outcome outcome) {
    report(what, "shade %.2f, winner offers %.3f, reaches %.3f, scores %.3f".formatted(outcome.shade(),
        outcome.offered(), outcome.realised(), outcome.score()));
  }

  private static void report(String what, String figures) {
    System.out.println(what + ": " + figures);
  }
}
