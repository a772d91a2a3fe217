package id.lelangkinerja.portfolio;

import java.util.Set;
import java.util.UUID;

/**
 * What holds for the awards of one lot.
 *
 * @param mostWinners 1 for an exclusive lot
 * @param needs lots without a winner of which this one is not awarded either
 */
public record LotTerms(UUID lot, int mostWinners, Set<UUID> needs) {
  public LotTerms {
    if (mostWinners < 1)
      throw new IllegalArgumentException("a lot has room for a winner: " + mostWinners);
    needs = Set.copyOf(needs);
    if (needs.contains(lot))
      throw new IllegalArgumentException("a lot does not need itself: " + lot);
  }
}
