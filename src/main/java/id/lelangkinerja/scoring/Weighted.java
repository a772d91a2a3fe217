package id.lelangkinerja.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * One commitment in a score.
 *
 * @param weight at least 0, on any scale: only its proportion to the other weights counts
 */
public record Weighted(BigDecimal weight, Standing standing) {
  public Weighted {
    requireNonNull(standing, "standing is null");
    if (weight.signum() < 0)
      throw new IllegalArgumentException("weight is negative: " + weight);
  }

  /**
   * This commitment as it counts for one partner of a joint bid.
   *
   * @param share the partner's stated share, above 0 and at most 1
   */
  public Weighted shared(BigDecimal share) {
    return new Weighted(weight.multiply(Share.checked(share)), standing);
  }
}
