package id.lelangkinerja.award;

import id.lelangkinerja.platform.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency whose bid lost has against the award.
 *
 * @param againstId the winning bid that it contests, of the agency {@code against}; null for the whole decision
 * @param decision the number of the decision that it objects to
 * @param answerBy until the end of which day the panel owes an answer
 * @param late     whether the answer came after that day, or is still awaited then
 * @param upheld   null while there is none
 * @param answerer by which office it is answered today: the chair's, or where everyone of that is barred from one of the
 *                 two bids, the mayor's, then the vice mayor's; null where all are
 * @param voiced   whether the reader may speak for the panel on both bids
 */
record Objection(UUID objectionId, int decision, UUID bidId, UUID agencyId, String agencyName,
    @Nullable UUID againstId, @Nullable String against, String reasons,
    @Nullable UUID fileId, Instant raisedAt, LocalDate answerBy, boolean late,
    @Nullable Boolean upheld, @Nullable String answer,
    @Nullable Instant answeredAt, @Nullable Role answerer, boolean voiced) {

  /** How an objection stands; MOOT is one to a decision that another objection undid before it was answered. */
  enum Result {
    WAITING, DISMISSED, UPHELD, MOOT;

    String key() {
      return "objection.result." + name().toLowerCase(Locale.ROOT);
    }
  }

  boolean isAnswered() {
    return upheld != null;
  }

  Result result(AwardLot lot) {
    if (upheld != null) {
      return upheld ? Result.UPHELD : Result.DISMISSED;
    }
    return decision < lot.decision() || lot.undone() ? Result.MOOT : Result.WAITING;
  }
}
