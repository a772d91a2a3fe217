package id.lelangkinerja.scoring;

import java.math.BigDecimal;

/**
 * What bids are judged by.
 *
 * @param key names it within its round
 * @param weight in per cent, above 0; those of a round sum to 100
 */
public record Criterion(String key, BigDecimal weight) {
  public Criterion {
    if (key.isBlank())
      throw new IllegalArgumentException("a criterion without a key");
    if (weight.signum() <= 0)
      throw new IllegalArgumentException("weight of " + key + " is not above 0: " + weight);
  }
}
