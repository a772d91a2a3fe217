package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * Whether figures look rounded by hand. Of counts that were counted, one in five ends in 0 or 5; of an agency that
 * guesses, most do (the heaping of digits, after Whipple's index of ages). The degree is by how much its share exceeds
 * a fifth, and counts only against a figure that ends so itself.
 */
final class Heaping {
  private static final double EXPECTED = 0.2;
  /** Among fewer figures nothing is told. */
  private static final int FEWEST = 10;
  /** A number below ten has no digit to round. */
  private static final BigDecimal LEAST = BigDecimal.TEN;

  private Heaping() {}

  /** From 0 to 1, beside the numbers that its agency counted lately. */
  static double degree(BigDecimal counted, List<BigDecimal> lately) {
    return isRounded(counted) ? excess(lately) : 0;
  }

  /** The same where the excess is known. */
  static double degree(BigDecimal counted, double excess) {
    return isRounded(counted) ? excess : 0;
  }

  /** From 0 to 1: how far the share of rounded numbers among these exceeds a fifth; 0 among fewer than ten. */
  static double excess(List<BigDecimal> lately) {
    var numbers = lately.stream().filter(Heaping::hasDigits).toList();
    if (numbers.size() < FEWEST) {
      return 0;
    }
    double share = (double) numbers.stream().filter(Heaping::isRounded).count() / numbers.size();
    return Math.max(0, (share - EXPECTED) / (1 - EXPECTED));
  }

  private static boolean hasDigits(BigDecimal number) {
    return number.abs().compareTo(LEAST) >= 0;
  }

  /** Whether the last digit that was written is 0 or 5. */
  static boolean isRounded(BigDecimal counted) {
    var written = counted.abs().stripTrailingZeros();
    int last = written.scale() < 0 ? 0 : written.unscaledValue().mod(BigInteger.TEN).intValue();
    return hasDigits(counted) && last % 5 == 0;
  }
}
