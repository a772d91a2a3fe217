package id.lelangkinerja.scoring;

import java.math.BigDecimal;

/**
 * Where the categories begin, in per cent, each strictly above its threshold; what is not above {@code low} is very
 * low. Permendagri 86/2017 has 90, 75, 65, 50; a region may choose others, falling and above 0.
 */
public record CategoryScale(BigDecimal veryHigh, BigDecimal high, BigDecimal medium, BigDecimal low) {
  /** The thresholds of Permendagri 86/2017. */
  public static final CategoryScale USUAL = new CategoryScale(BigDecimal.valueOf(90), BigDecimal.valueOf(75),
      BigDecimal.valueOf(65), BigDecimal.valueOf(50));

  public CategoryScale {
    if (!falls(veryHigh, high, medium, low)) {
      throw new IllegalArgumentException(
          "thresholds do not fall to above 0: " + veryHigh + ", " + high + ", " + medium + ", " + low);
    }
  }

  /** Whether these four can be a scale: each below the one before it, the last above 0. */
  public static boolean falls(BigDecimal veryHigh, BigDecimal high, BigDecimal medium, BigDecimal low) {
    return veryHigh.compareTo(high) > 0 && high.compareTo(medium) > 0 && medium.compareTo(low) > 0 && low.signum() > 0;
  }

  /** Whether so much needs no answer: high, or above it. */
  public boolean isOnItsWay(BigDecimal percent) {
    return percent.compareTo(high) > 0;
  }

  /** By the unrounded value, as {@link Category#of} does under the usual scale. */
  public Category of(BigDecimal percent) {
    if (percent.compareTo(veryHigh) > 0) {
      return Category.VERY_HIGH;
    }
    if (percent.compareTo(high) > 0) {
      return Category.HIGH;
    }
    if (percent.compareTo(medium) > 0) {
      return Category.MEDIUM;
    }
    return percent.compareTo(low) > 0 ? Category.LOW : Category.VERY_LOW;
  }
}
