package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How far targets reach from the reserve, which is 0, to the stretch, which is 1, over all indicators and years of a
 * lot. What goes beyond the stretch counts no more, so that a single fantastic target does not outweigh the others,
 * and what stays below the reserve takes nothing away. For each unit beyond what anything known makes plausible two
 * are taken off, down to 0: a promise that nobody can believe is worth less than a believable one, so that offering
 * past one's means wins nothing (docs/simulation.md).
 */
public final class Ambition {
  /** What a unit beyond the plausible takes off; below one, offers run away with every rival. */
  private static final BigDecimal DOUBT = BigDecimal.TWO;

  private Ambition() {}

  /**
   * One target of one year.
   *
   * @param weight of its indicator in the lot, 0 or more
   * @param baseline used only where reserve and stretch are equal; null where none is known
   * @param plausible the farthest value that anything known makes plausible; the stretch where it is nearer than that,
   * or null
   */
  public record Aim(Polarity polarity, BigDecimal weight, BigDecimal reserve, BigDecimal stretch,
      @Nullable BigDecimal baseline, @Nullable BigDecimal plausible, BigDecimal target) {
    private BigDecimal counted() {
      var reach = reach(target);
      var beyond = reach.subtract(bound()).max(BigDecimal.ZERO);
      return reach.min(BigDecimal.ONE).subtract(DOUBT.multiply(beyond)).max(BigDecimal.ZERO);
    }

    private BigDecimal bound() {
      return plausible == null ? BigDecimal.ONE : reach(plausible).max(BigDecimal.ONE);
    }

    private BigDecimal reach(BigDecimal value) {
      return TruthInducing.normalise(polarity, reserve, stretch, baseline, value).orElse(BigDecimal.ZERO);
    }

    /** Whether what is known, and not the end of the unit, is the bound of what is plausible. */
    public boolean isBoundByKnown() {
      return plausible != null && reach(plausible).compareTo(BigDecimal.ONE) >= 0;
    }

    /** Whether the target lies beyond what is plausible, so that it counts less than a nearer one. */
    public boolean isBeyond() {
      return reach(target).compareTo(bound()) > 0;
    }
  }

  /** The mean of all aims by their weights, from 0 to 1; 0 where there is none, or none has a unit. */
  public static BigDecimal of(Collection<Aim> aims) {
    var weights = aims.stream().map(Aim::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    var sum = aims.stream().map(aim -> aim.weight().multiply(aim.counted())).reduce(BigDecimal.ZERO, BigDecimal::add);
    return weights.signum() == 0 ? BigDecimal.ZERO : sum.divide(weights, MathContext.DECIMAL128);
  }
}
