package id.lelangkinerja.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a number by shares so that nothing is lost: everybody gets the whole units of the share (of a rupiah, or of the
 * last decimal that counts), and the units that are left go one each to the largest remainders (Hamilton's method of
 * largest remainders); where those are equal, to the larger share, then to who is named first.
 */
final class Shares {
  private static final int WHOLE = 10_000;

  private Shares() {}

  /**
   * The parts, in the order of the shares: they add up to the number.
   *
   * @param shares   in per cent with at most two decimals, 100 together
   * @param decimals how fine a part may be; a finer number is divided as finely as it is written
   */
  static List<BigDecimal> of(BigDecimal number, List<BigDecimal> shares, int decimals) {
    int scale = Math.max(decimals, Math.max(0, number.stripTrailingZeros().scale()));
    var units = number.abs().movePointRight(scale).toBigIntegerExact();
    var weights = shares.stream().map(share -> share.movePointRight(2).toBigIntegerExact()).toList();
    var parts = new ArrayList<>(weights.stream().map(each -> units.multiply(each).divide(whole())).toList());
    int left = units.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add)).intValueExact();
    IntStream.range(0, weights.size()).boxed()
        .sorted(Comparator.comparing((Integer at) -> units.multiply(weights.get(at)).mod(whole()))
            .thenComparing(weights::get).reversed().thenComparing(Comparator.naturalOrder()))
        .limit(left).forEach(at -> parts.set(at, parts.get(at).add(BigInteger.ONE)));
    return parts.stream().map(each -> new BigDecimal(number.signum() < 0 ? each.negate() : each, scale)).toList();
  }

  private static BigInteger whole() {
    return BigInteger.valueOf(WHOLE);
  }
}
