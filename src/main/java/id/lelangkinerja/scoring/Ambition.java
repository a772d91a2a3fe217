package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How far targets reach from the reserve, which is 0, to the stretch, which is 1, over all indicators and years of a
 * lot. What goes beyond the stretch counts no more, so that a single fantastic target does not outweigh the others,
 * and what stays below the reserve takes nothing away.
 */
public final class Ambition {
  private Ambition() {}

  /**
   * One target of one year.
   *
   * @param weight of its indicator in the lot, 0 or more
   * @param baseline used only where reserve and stretch are equal; null where none is known
   */
  public record Aim(Polarity polarity, BigDecimal weight, BigDecimal reserve, BigDecimal stretch,
      @Nullable BigDecimal baseline, BigDecimal target) {
    private BigDecimal reach() {
      return TruthInducing.normalise(polarity, reserve, stretch, baseline, target).orElse(BigDecimal.ZERO)
          .max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }
  }

  /** The mean of all aims by their weights, from 0 to 1; 0 where there is none, or none has a unit. */
  public static BigDecimal of(Collection<Aim> aims) {
    var weights = aims.stream().map(Aim::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    var sum = aims.stream().map(aim -> aim.weight().multiply(aim.reach())).reduce(BigDecimal.ZERO, BigDecimal::add);
    return weights.signum() == 0 ? BigDecimal.ZERO : sum.divide(weights, MathContext.DECIMAL128);
  }
}
