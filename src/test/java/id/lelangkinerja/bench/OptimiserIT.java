package id.lelangkinerja.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.portfolio.Effort;
import id.lelangkinerja.portfolio.Generated;
import id.lelangkinerja.portfolio.Optimising;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The portfolio of 200 lots and 1,500 bids under five yearly ceilings: how long it takes, and how far it may be from
 * the best.
 */
@Tag("bench")
@Tag("bench-optimiser")
class OptimiserIT {
  private static final int COMPETITIONS = 3;
  /** In percent of the bound: what is promised of any machine, as the effort is counted in steps and not in seconds. */
  private static final BigDecimal WIDEST_GAP = new BigDecimal("1.5");

  @Test
  void a_city_and_its_neighbours_in_one_round() throws IOException {
    var runs = LongStream.rangeClosed(1, COMPETITIONS).mapToObj(OptimiserIT::run).toList();
    var slowest = runs.stream().mapToDouble(Run::seconds).max().orElseThrow();
    var widest = runs.stream().mapToDouble(Run::gap).max().orElseThrow();
    System.out.printf(Locale.ROOT, "optimiser: %.1f s, gap %.1f %%%n", slowest, widest);
    Figure.of("optimiser", slowest, "s").keep();
    Figure.of("optimiser.gap", widest, "%").keep();
  }

  private static Run run(long seed) {
    var competition = new Generated(seed).competition(200, 1500, 5);
    var start = System.nanoTime();
    var proposal = Optimising.propose(competition, Effort.USUAL);
    var seconds = (System.nanoTime() - start) / 1e9;
    assertThat(proposal.shortfalls()).isEmpty();
    assertThat(proposal.gap()).isLessThanOrEqualTo(WIDEST_GAP);
    return new Run(seconds, proposal.gap().doubleValue());
  }

  private record Run(double seconds, double gap) {}
}
