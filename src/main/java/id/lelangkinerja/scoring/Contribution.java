package id.lelangkinerja.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What one contract brings into the score of an agency, mission, theme or region.
 *
 * @param weight of the contract, at least 0, on any scale
 * @param share the part of it that counts there: 1, or a partner's stated share of a joint contract; it multiplies
 *   the weight
 */
public record Contribution(Score score, BigDecimal weight, BigDecimal share) {
  public Contribution {
    requireNonNull(score, "score is null");
    Share.checked(share);
    if (weight.signum() < 0)
      throw new IllegalArgumentException("weight is negative: " + weight);
  }

  /** A contract that counts whole. */
  public Contribution(Score score, BigDecimal weight) {
    this(score, weight, BigDecimal.ONE);
  }

  BigDecimal effectiveWeight() {
    return weight.multiply(share);
  }
}
