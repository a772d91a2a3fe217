package id.lelangkinerja.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score that makes an honest offer the best one (Weitzman 1976, "The New Soviet Incentive Model", Bell Journal of
 * Economics 7(1); Osband and Reichelstein 1985). Offers and results are in normalised units ({@link #normalise}): the
 * reserve is 0, the stretch 1.
 *
 * <p>
 * What it promises holds for one who has the award: then no offer has a higher expected score than the {@link
 * #quantile()} of what one expects of the result. Competition for the award itself can pull an offer above that, and
 * never pulls it below as long as the award is worth having, that is while the expected score is not negative.
 *
 * @param alpha what a unit above the offer earns, above 0, so that going on always pays
 * @param beta what a unit of the offer earns, above alpha, so that a low offer is dearer than a true one
 * @param gamma what a unit short of the offer costs, above beta, so that a high offer is dearer than a true one
 */
public record TruthInducing(BigDecimal alpha, BigDecimal beta, BigDecimal gamma) {
  /** 0.5, 1 and 1.5: the best offer is the median of what one expects. */
  public static final TruthInducing STANDARD = new TruthInducing(new BigDecimal("0.5"), BigDecimal.ONE,
      new BigDecimal("1.5"));

  public TruthInducing {
    if (alpha.signum() <= 0 || alpha.compareTo(beta) >= 0 || beta.compareTo(gamma) >= 0)
      throw new IllegalArgumentException("not 0 < alpha < beta < gamma: " + alpha + ", " + beta + ", " + gamma);
  }

  /**
   * beta t + alpha (y - t) for a result y of at least t, otherwise beta t - gamma (t - y). May be negative.
   *
   * @param offered t: the final target, after the counter-offer
   * @param realised y
   */
  public BigDecimal score(BigDecimal offered, BigDecimal realised) {
    var surplus = realised.subtract(offered);
    var rate = surplus.signum() >= 0 ? alpha : gamma;
    return beta.multiply(offered).add(rate.multiply(surplus));
  }

  /** (beta - alpha) / (gamma - alpha), between 0 and 1: the chance of falling short that the best offer takes. */
  public BigDecimal quantile() {
    return beta.subtract(alpha).divide(gamma.subtract(alpha), MathContext.DECIMAL128);
  }

  /**
   * A value in units of the gap from reserve to stretch: 0 at the reserve, 1 at the stretch, more for better, for
   * either polarity. Where the two are equal the unit is the distance from the baseline to the reserve.
   *
   * @param baseline used only where reserve and stretch are equal; null where none is known
   * @return empty where there is no unit: baseline, reserve and stretch are all equal, the baseline is missing though
   * needed, or the indicator is {@link Polarity#WITHIN_RANGE}
   * @throws IllegalArgumentException when the stretch is worse than the reserve
   */
  public static Optional<BigDecimal> normalise(Polarity polarity, BigDecimal reserve, BigDecimal stretch,
      @Nullable BigDecimal baseline, BigDecimal value) {
    requireNonNull(value, "value is null");
    if (polarity == Polarity.WITHIN_RANGE)
      return Optional.empty();
    var gap = gain(polarity, reserve, stretch);
    if (gap.signum() < 0)
      throw new IllegalArgumentException("stretch " + stretch + " is worse than reserve " + reserve);
    var unit = gap.signum() > 0 || baseline == null ? gap : gain(polarity, baseline, reserve).abs();
    return unit.signum() == 0
        ? Optional.empty()
        : Optional.of(gain(polarity, reserve, value).divide(unit, MathContext.DECIMAL128));
  }

  /** How much better {@code to} is than {@code from}, in the indicator's unit. */
  private static BigDecimal gain(Polarity polarity, BigDecimal from, BigDecimal to) {
    return polarity == Polarity.LOWER_IS_BETTER ? from.subtract(to) : to.subtract(from);
  }
}
