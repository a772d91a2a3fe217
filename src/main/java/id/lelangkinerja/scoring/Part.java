package id.lelangkinerja.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one category has of a figure: an amount, or cases among so many. Parts add up: kelurahan to their kecamatan, kecamatan to the city,
 * women and men to all. The rate of the whole is always the ratio of the sums, never a mean of rates.
 *
 * @param amount      how much; null where the part is of a rate
 * @param numerator   the cases counted; given together with the denominator or not at all
 * @param denominator the cases they were counted among, at least 0: in one category there may be nobody
 */
public record Part(@Nullable BigDecimal amount, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
  public Part {
    if ((amount == null) == (numerator == null) || (numerator == null) != (denominator == null)) {
      throw new IllegalArgumentException("an amount, or numerator and denominator");
    }
    if (denominator != null && denominator.signum() < 0) {
      throw new IllegalArgumentException("denominator is negative: " + denominator);
    }
  }

  public static Part of(BigDecimal amount) {
    return new Part(amount, null, null);
  }

  public static Part of(BigDecimal numerator, BigDecimal denominator) {
    return new Part(null, numerator, denominator);
  }

  /** Both together; throws IllegalArgumentException where only one of them is of a rate. */
  public Part plus(Part other) {
    if ((amount == null) != (other.amount == null)) {
      throw new IllegalArgumentException("amounts and rates do not add up");
    }
    return amount == null
        ? of(requireNonNull(numerator).add(requireNonNull(other.numerator)),
            requireNonNull(denominator).add(requireNonNull(other.denominator)))
        : of(amount.add(requireNonNull(other.amount)));
  }

  /** All of them together; empty where there are none. */
  public static Optional<Part> sum(Collection<Part> parts) {
    return parts.stream().reduce(Part::plus);
  }

  /** The sums of what belongs together, in the order in which it is met. */
  public static <T> Map<String, Part> sums(List<T> all, Function<T, String> group, Function<T, Part> part) {
    return all.stream().collect(Collectors.toMap(group, part, Part::plus, LinkedHashMap::new));
  }

  /**
   * The amount, or the rate; empty for a rate among nobody.
   *
   * @param per the unit of a rate: 100 for a percentage
   */
  public Optional<BigDecimal> value(BigDecimal per) {
    if (amount != null) {
      return Optional.of(amount);
    }
    var among = requireNonNull(denominator);
    return among.signum() == 0
        ? Optional.empty()
        : Optional.of(requireNonNull(numerator).multiply(per).divide(among, MathContext.DECIMAL128));
  }

  /** Whether both say the same, however many zeros stand behind the decimal sign. */
  public boolean isLike(Part other) {
    return Decimals.same(amount, other.amount) && Decimals.same(numerator, other.numerator)
        && Decimals.same(denominator, other.denominator);
  }
}
