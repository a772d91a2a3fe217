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
    var step = figure.subtract(before.getLast()).abs();
    return step.compareTo(limit(step, before)) > 0;
  }

  /** From 0 to 1: 0 of what is not unusual, a half at the step from which it is, 1 from twice that on. */
  static double degree(BigDecimal figure, List<BigDecimal> before) {
    if (isUntold(before)) {
      return 0;
    }
    var step = figure.subtract(before.getLast()).abs();
    var limit = limit(step, before);
    return step.compareTo(limit) > 0 ? Math.min(1, step.doubleValue() / (2 * limit.doubleValue())) : 0;
  }

  private static boolean isUntold(List<BigDecimal> before) {
    return before.isEmpty() || before.getLast().signum() == 0;
  }

  /** What a step must exceed; the usual one is only looked for where the half does not settle it. */
  private static BigDecimal limit(BigDecimal step, List<BigDecimal> before) {
    var half = before.getLast().abs().multiply(HALF);
    return step.compareTo(half) <= 0 ? half : half.max(usualStep(before).multiply(USUAL_STEPS));
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
