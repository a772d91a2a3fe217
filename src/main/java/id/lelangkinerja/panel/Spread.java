package id.lelangkinerja.panel;

import id.lelangkinerja.scoring.Median;
import java.math.BigDecimal;
import java.util.List;

/**
 * How far the points of a panel for one criterion are apart. Points lie far out when they differ from the panel's
 * median by more than 20 of the 100: a fixed distance that everybody can check by eye, and that a single judge cannot
 * move. Of fewer than three judges none is far out.
 */
record Spread(BigDecimal lowest, BigDecimal median, BigDecimal highest, int judges) {
  static final BigDecimal FAR = BigDecimal.valueOf(20);
  private static final int FEWEST_JUDGES = 3;

  /** Of no points at all everything is 0. */
  static Spread of(List<BigDecimal> points) {
    var sorted = points.stream().sorted().toList();
    return Median.of(sorted).map(median -> new Spread(sorted.getFirst(), median, sorted.getLast(), sorted.size()))
        .orElseGet(() -> new Spread(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0));
  }

  boolean isOutlying(BigDecimal points) {
    return judges >= FEWEST_JUDGES && points.subtract(median).abs().compareTo(FAR) > 0;
  }
}
