package id.lelangkinerja.scoring;

import static id.lelangkinerja.scoring.Generated.between;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.quicktheories.core.Gen;

/** What an agency expects of its result, in normalised units: possible results with their chances in proportion. */
record Expectation(List<Chance> chances) {
  record Chance(BigDecimal result, BigDecimal weight) {}

  Expectation { chances = chances.stream().sorted(Comparator.comparing(Chance::result)).toList(); }

  static Gen<Expectation> any() {
    var chance = between(-2, 4).zip(integers().between(1, 20).map(weight -> BigDecimal.valueOf(weight)), Chance::new);
    return lists().of(chance).ofSizeBetween(1, 7).map(Expectation::new);
  }

  static Expectation evenly(List<BigDecimal> results) {
    return new Expectation(results.stream().map(result -> new Chance(result, BigDecimal.ONE)).toList());
  }

  /** The expected score of an offer times the sum of the weights: exact, and ordered like the expected score itself. */
  BigDecimal scoreOf(TruthInducing score, BigDecimal offered) {
    return chances.stream().map(chance -> chance.weight().multiply(score.score(offered, chance.result())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * The smallest result that is not surpassed with a chance of at least (beta - alpha) / (gamma - alpha), found
   * without dividing.
   */
  BigDecimal bestOffer(TruthInducing score) {
    var all = chances.stream().map(Chance::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    var enough = all.multiply(score.beta().subtract(score.alpha()));
    var soFar = BigDecimal.ZERO;
    for (var chance : chances) {
      soFar = soFar.add(chance.weight());
      if (soFar.multiply(score.gamma().subtract(score.alpha())).compareTo(enough) >= 0)
        return chance.result();
    }
    throw new IllegalStateException("no chances");
  }
}
