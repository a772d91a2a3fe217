package id.lelangkinerja.portal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/** How the list of contracts is ordered; the newest first where the reader chose nothing. */
enum Order {
  NUMBER, AGENCY, BEST, WORST;

  /** Contracts without a score come last, whichever way the scores run. */
  Comparator<PublishedContract> by(Map<UUID, BigDecimal> scores) {
    var byNumber = Comparator.comparing(PublishedContract::number);
    return switch (this) {
      case NUMBER -> byNumber;
      case AGENCY -> Comparator.comparing(PublishedContract::agencyName).thenComparing(byNumber);
      case BEST -> byScore(scores, Comparator.reverseOrder()).thenComparing(byNumber);
      case WORST -> byScore(scores, Comparator.naturalOrder()).thenComparing(byNumber);
    };
  }

  private static Comparator<PublishedContract> byScore(Map<UUID, BigDecimal> scores, Comparator<BigDecimal> way) {
    return Comparator.comparing(contract -> scores.get(contract.contractId()), Comparator.nullsLast(way));
  }
}
