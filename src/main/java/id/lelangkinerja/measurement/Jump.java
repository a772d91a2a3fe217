package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import java.util.List;

/** Whether a figure lies so far from the one before it that the reader is asked to say why. It never stops anyone. */
final class Jump {
  /** Half of the figure before, or three times the usual step where the figures are lively. */
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal USUAL_STEPS = BigDecimal.valueOf(3);

  private Jump() {}

  /**
   * Whether this figure is unusual after those before it, oldest first. The usual step is the median of the steps so
   * far; without two earlier steps it is not known and only the half counts.
   */
  static boolean unusual(BigDecimal figure, List<BigDecimal> before) {
    if (isUntold(before)) {
      return false;
    }
    return figure.subtract(before.getLast()).abs().compareTo(limit(before)) > 0;
  }

  /** From 0 to 1: 0 of what is not unusual, a half at the step from which it is, 1 from twice that on. */
  static double degree(BigDecimal figure, List<BigDecimal> before) {
    return unusual(figure, before)
        ? Math.min(1, figure.subtract(before.getLast()).abs().doubleValue() / (2 * limit(before).doubleValue()))
        : 0;
  }

  private static boolean isUntold(List<BigDecimal> before) {
    return before.isEmpty() || before.getLast().signum() == 0;
  }

  private static BigDecimal limit(List<BigDecimal> before) {
    return before.getLast().abs().multiply(HALF).max(usualStep(before).multiply(USUAL_STEPS));
  }

  private static BigDecimal usualStep(List<BigDecimal> before) {
    var steps = new java.util.ArrayList<BigDecimal>();
    for (int at = 1; at < before.size(); at++) {
      steps.add(before.get(at).subtract(before.get(at - 1)).abs());
    }
    steps.sort(null);
    return steps.size() < 2 ? BigDecimal.ZERO : steps.get(steps.size() / 2);
  }
}
