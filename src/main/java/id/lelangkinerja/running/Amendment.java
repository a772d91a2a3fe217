package id.lelangkinerja.running;

import id.lelangkinerja.platform.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An amendment without its targets. What was decided, and by whom, is null while it is proposed.
 *
 * @param version     of the contract that it became; null unless it is in force
 * @param effectiveOn the first day of that version
 * @param fileId      the text of the addendum that is consented to, {@code documentHash} its SHA-256; null before it was
 *                    approved, and for what came into force before there were addenda
 * @param askedFrom   the first day that was asked for; null for the day on which both have signed
 * @param unadvised   whether the region wanted advice on it and nobody might give it
 * @param signedFileId the same file with the signatures so far within it; null while nobody signed
 */
public record Amendment(UUID amendmentId, UUID contractId, int no, AmendmentState state, Ground ground, String reason,
    UUID proposedBy, String proposerName, Instant proposedAt, @Nullable Integer version,
    @Nullable LocalDate effectiveOn, @Nullable String deciderName, @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable UUID fileId, @Nullable String documentHash, @Nullable UUID signedFileId, @Nullable String event,
    @Nullable LocalDate eventOn, @Nullable String series, @Nullable BigDecimal seriesBefore,
    @Nullable BigDecimal seriesAfter, @Nullable LocalDate askedFrom, boolean unadvised) {

  /** The number of its document, by the contract's. */
  String documentNumber(String contract) {
    return contract + "/ADD-" + no;
  }

  PersonId proposer() {
    return new PersonId(proposedBy);
  }
}
