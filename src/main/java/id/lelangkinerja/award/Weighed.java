package id.lelangkinerja.award;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a bid that may be awarded is worth to the region.
 *
 * @param score of the panel, 0 to 100
 * @param ambition of the targets settled on, 0 to 1
 */
record Weighed(UUID bid, UUID lot, BigDecimal score, BigDecimal ambition) {
  /** The panel's score, and as much again for a bid that reaches every stretch. */
  BigDecimal value() {
    return score.multiply(BigDecimal.ONE.add(ambition));
  }
}
