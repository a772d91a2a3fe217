package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * How far a figure lies from the earlier ones of its indicator, by statistics that the outliers themselves do not move:
 * z = 0.6745 x (figure - median) / MAD, where MAD is the median of the absolute deviations from the median; where more
 * than half of the figures are the same, the mean absolute deviation x 1.253314 takes its place. Beyond 3.5 a figure is
 * called an outlier (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993); that is degree a half.
 */
final class Outlier {
  /** With fewer figures nothing is told. */
  private static final int FEWEST = 5;
  private static final double OF_MEDIAN = 0.6745;
  private static final double OF_MEAN = 1.253314;
  private static final double FAR = 3.5;

  private Outlier() {}

  /** From 0 to 1: 0 of what is no outlier, and among fewer than five earlier figures; 1 from twice the limit on. */
  static double degree(BigDecimal figure, List<BigDecimal> before) {
    double far = before.size() < FEWEST ? 0 : Math.abs(z(figure, before)) / FAR;
    return far <= 1 ? 0 : Math.min(1, far / 2);
  }

  /** Infinite where all earlier figures are the same and this one is another. */
  static double z(BigDecimal figure, List<BigDecimal> before) {
    double[] values = before.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    double median = median(values);
    double[] deviations = Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
    double distance = figure.doubleValue() - median;
    double mad = median(deviations);
    if (mad > 0) {
      return OF_MEDIAN * distance / mad;
    }
    double mean = Arrays.stream(deviations).average().orElse(0);
    return distance == 0 ? 0 : distance / (OF_MEAN * mean);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
