package id.lelangkinerja.portfolio;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The portfolio proposed.
 *
 * @param chosen the bids to award
 * @param value what they are worth together, exactly
 * @param bound no portfolio that meets what this one meets is worth more; at least {@code value}
 * @param spent what they cost in each year that has a ceiling
 * @param shortfalls how many lots each cover that can't be met lacks; empty where all are met. They are the least
 *   that is possible in sum
 * @param lost why each other bid is not chosen, in the order given
 */
public record Proposal(Set<UUID> chosen, BigDecimal value, BigDecimal bound, Map<Integer, Rupiah> spent,
    Map<UUID, Integer> shortfalls, List<Lost> lost) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Proposal {
    chosen = Set.copyOf(chosen);
    spent = Map.copyOf(spent);
    shortfalls = Map.copyOf(shortfalls);
    lost = List.copyOf(lost);
  }

  /**
   * How much better another portfolio could be at most, in per cent of the bound; 0 where this one is proven the
   * best.
   */
  public BigDecimal gap() {
    return gap(value, bound);
  }

  /** The same of a proposal of which value and bound alone are known. */
  public static BigDecimal gap(BigDecimal value, BigDecimal bound) {
    return bound.signum() == 0
        ? BigDecimal.ZERO
        : bound.subtract(value).multiply(HUNDRED).divide(bound, MathContext.DECIMAL128);
  }
}
