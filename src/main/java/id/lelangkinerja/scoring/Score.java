package id.lelangkinerja.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two scores side by side, in per cent from 0 to the region's cap: sum(weight x capped achievement) / sum(weight).
 * One alone would mislead: the first rewards who hides bad figures, the second calls a late figure a bad one.
 *
 * @param reported over what is reported; empty where nothing is
 * @param withOverdueAsZero the same with everything overdue counted as 0, and so never above {@code reported}; empty
 *   where nothing is due
 */
public record Score(Optional<BigDecimal> reported, Optional<BigDecimal> withOverdueAsZero) {
  public Score {
    requireNonNull(withOverdueAsZero, "score with overdue as zero is null");
    if (reported.isPresent() && withOverdueAsZero.filter(lower -> lower.compareTo(reported.get()) <= 0).isEmpty())
      throw new IllegalArgumentException(
          "overdue figures cannot raise a score: " + reported + ", " + withOverdueAsZero);
  }

  /** The score of a contract from its commitments, in any order. What is not due counts in neither. */
  public static Score of(Collection<Weighted> commitments) {
    return new Score(mean(commitments, Weighted::weight, Score::achievement),
        mean(commitments, Weighted::weight, Score::achievementOrZero));
  }

  /** The score of an agency, mission, theme or region from its contracts, in any order; each of the two by itself. */
  public static Score combine(Collection<Contribution> contracts) {
    return new Score(mean(contracts, Contribution::effectiveWeight, part -> part.score().reported()),
        mean(contracts, Contribution::effectiveWeight, part -> part.score().withOverdueAsZero()));
  }

  private static Optional<BigDecimal> achievement(Weighted commitment) {
    return switch (commitment.standing()) {
      case Standing.Reported(BigDecimal achievement) -> Optional.of(achievement);
      case Standing.Overdue() -> Optional.empty();
      case Standing.NotDue() -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> achievementOrZero(Weighted commitment) {
    return switch (commitment.standing()) {
      case Standing.Reported(BigDecimal achievement) -> Optional.of(achievement);
      case Standing.Overdue() -> Optional.of(BigDecimal.ZERO);
      case Standing.NotDue() -> Optional.empty();
    };
  }

  /** The weighted mean of the parts that have a value; empty when none has, or all that have weigh nothing. */
  private static <P> Optional<BigDecimal> mean(Collection<P> parts, Function<P, BigDecimal> weight,
      Function<P, Optional<BigDecimal>> value) {
    var points = BigDecimal.ZERO;
    var weights = BigDecimal.ZERO;
    for (var part : parts) {
      var counted = value.apply(part);
      if (counted.isEmpty())
        continue;
      points = points.add(weight.apply(part).multiply(counted.get()));
      weights = weights.add(weight.apply(part));
    }
    return weights.signum() == 0 ? Optional.empty() : Optional.of(points.divide(weights, MathContext.DECIMAL128));
  }
}
