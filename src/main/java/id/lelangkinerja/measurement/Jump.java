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
    if (before.isEmpty() || before.getLast().signum() == 0) {
      return false;
    }
    var last = before.getLast();
    return figure.subtract(last).abs()
        .compareTo(last.abs().multiply(HALF).max(usualStep(before).multiply(USUAL_STEPS))) > 0;
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
