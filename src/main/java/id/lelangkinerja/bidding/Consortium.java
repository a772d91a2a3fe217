package id.lelangkinerja.bidding;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who carries a bid together: the bidding agency as lead, and its partners, with shares in per cent that sum to exactly
 * 100. Without partners the lead carries it alone.
 *
 * @param secret drawn when partners are first named; what partners consent to is hashed with it, so that nobody guesses
 *               the bid from the hash. Empty where there are no partners
 */
public record Consortium(String secret, BigDecimal leadShare, List<Partner> partners) {
  public static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  public static final Consortium NONE = new Consortium("", WHOLE, List.of());
  public static final int MOST = 5;

  public Consortium { partners = List.copyOf(partners); }

  /** A partner by its name of the day, its share, and what it does. */
  public record Partner(UUID agency, String name, BigDecimal share, String part) {}

  /** Whether the shares of all sum to exactly 100. */
  boolean sharesAreWhole() {
    return Stream.concat(Stream.of(leadShare), partners.stream().map(Partner::share))
        .reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(WHOLE) == 0;
  }

  boolean has(UUID agency) {
    return partners.stream().anyMatch(each -> each.agency().equals(agency));
  }
}
