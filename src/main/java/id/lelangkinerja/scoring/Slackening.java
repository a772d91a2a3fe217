package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * "Not loud at the start and slack afterwards": a sustained fall against the contract's own first year, seen in
 * whatever is better when higher: progress per month, the share of figures in time, the share with evidence.
 *
 * @param tolerance how far below the first year's mean is still no fall, as a fraction from 0 to below 1
 * @param periods how many periods in a row must lie below, at least 1, for the fall to be sustained
 */
public record Slackening(BigDecimal tolerance, int periods) {
  /** A fifth below, two periods in a row: one bad quarter is no trend. */
  public static final Slackening STANDARD = new Slackening(new BigDecimal("0.2"), 2);

  public Slackening {
    if (tolerance.signum() < 0 || tolerance.compareTo(BigDecimal.ONE) >= 0)
      throw new IllegalArgumentException("tolerance is not from 0 to below 1: " + tolerance);
    if (periods < 1)
      throw new IllegalArgumentException("a fall lasts at least one period, not " + periods);
  }

  /**
   * Whether each of the latest periods lies below the tolerated share of the first year's mean. Never where there is
   * nothing to fall from (no first year, or a mean that is not above 0) and never before enough periods have passed.
   *
   * @param firstYear one value a period of the first year
   * @param since one value a period afterwards, oldest first
   */
  public boolean isSeen(List<BigDecimal> firstYear, List<BigDecimal> since) {
    var sum = firstYear.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() <= 0 || since.size() < periods)
      return false;
    var tolerated = sum.multiply(BigDecimal.ONE.subtract(tolerance));
    var count = BigDecimal.valueOf(firstYear.size());
    return since.subList(since.size() - periods, since.size()).stream()
        .allMatch(value -> value.multiply(count).compareTo(tolerated) < 0);
  }
}
