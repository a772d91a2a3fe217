package id.lelangkinerja.portfolio;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a bid lost, as it is told to everyone: what was decided on it alone, else its place beside those that were awarded
 * and what the portfolio weighed last before said of it.
 *
 * @param cause    the end of a text's key, which says of the rank, the distance and the winners what applies
 * @param reason   the words with which it was turned down, refused or undone; null where the award itself ended it
 * @param distance points between it and the last of the winners; null where either has no score
 * @param winners  to how many the lot was awarded, of at most {@code mostWinners}
 * @param proposed whether the portfolio chose it all the same
 * @param why      the end of the key that says why the portfolio did not choose it; null where it weighed none
 * @param rival    the agency or the lot that this speaks of, empty for none
 */
public record Loss(UUID agencyId, String agencyName, String cause, @Nullable String reason, @Nullable Integer rank,
    @Nullable BigDecimal distance, int winners, int mostWinners, boolean proposed, @Nullable String why, String rival,
    @Nullable BigDecimal ahead, @Nullable Integer year, @Nullable Long missing) {
  private static final int MOST_DECIMALS = 6;

  public String key() {
    return "loss." + cause;
  }

  /** Null where no portfolio spoke against it. */
  public @Nullable String whyKey() {
    return why == null ? null : "portfolio.why." + why;
  }

  /** The rank, or 0 where it has none. */
  public int place() {
    return rank == null ? 0 : rank;
  }

  /** The distance, or 0 where it has none. */
  public BigDecimal points() {
    return distance == null ? BigDecimal.ZERO : distance;
  }

  /** So many decimals, two at least, that a distance is not shown as none. */
  public int decimals() {
    var decimals = 2;
    while (decimals < MOST_DECIMALS && points().signum() > 0
        && points().movePointRight(decimals).compareTo(BigDecimal.ONE) < 0)
      decimals++;
    return decimals;
  }

  /** By how much the rival's bid is worth more, or 0. */
  public BigDecimal lead() {
    return ahead == null ? BigDecimal.ZERO : ahead;
  }

  public String ceilingYear() {
    return year == null ? "" : Integer.toString(year);
  }

  /** By how much it would exceed a ceiling. */
  public Rupiah excess() {
    return new Rupiah(missing == null ? 0 : missing);
  }
}
