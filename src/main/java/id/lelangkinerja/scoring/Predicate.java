package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The predicate of a score from 0 to 100 in a SAKIP evaluation (PermenPANRB 88/2021); each begins strictly above its
 * threshold.
 */
public enum Predicate {
  /** Sangat memuaskan: above 90. */
  AA(90),
  /** Memuaskan: above 80. */
  A(80),
  /** Sangat baik: above 70. */
  BB(70),
  /** Baik: above 60. */
  B(60),
  /** Cukup: above 50. */
  CC(50),
  /** Kurang: above 30. */
  C(30),
  /** Sangat kurang: 30 and below. */
  D(0);

  private final BigDecimal threshold;

  Predicate(int threshold) {
    this.threshold = BigDecimal.valueOf(threshold);
  }

  /** By the unrounded value. */
  public static Predicate of(BigDecimal score) {
    return Arrays.stream(values()).filter(predicate -> score.compareTo(predicate.threshold) > 0).findFirst().orElse(D);
  }
}
