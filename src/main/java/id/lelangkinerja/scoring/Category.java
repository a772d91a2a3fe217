package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The category of an achievement or score in per cent (Permendagri 86/2017); each begins strictly above its
 * threshold.
 */
public enum Category {
  /** Sangat tinggi: above 90. */
  VERY_HIGH(90),
  /** Tinggi: above 75. */
  HIGH(75),
  /** Sedang: above 65. */
  MEDIUM(65),
  /** Rendah: above 50. */
  LOW(50),
  /** Sangat rendah: 50 and below. */
  VERY_LOW(0);

  private final BigDecimal threshold;

  Category(int threshold) {
    this.threshold = BigDecimal.valueOf(threshold);
  }

  /** By the unrounded value: 90.004 is very high although a page with two decimals shows 90.00. */
  public static Category of(BigDecimal percent) {
    return Arrays.stream(values()).filter(category -> percent.compareTo(category.threshold) > 0).findFirst()
        .orElse(VERY_LOW);
  }
}
