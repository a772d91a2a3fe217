package id.lelangkinerja.running;

import id.lelangkinerja.platform.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An amendment without its targets. What was decided, and by whom, is null while it is proposed.
 *
 * @param version     of the contract that it became; null unless it was approved
 * @param effectiveOn the first day of that version
 */
public record Amendment(UUID amendmentId, UUID contractId, int no, AmendmentState state, Ground ground, String reason,
    UUID proposedBy, String proposerName, Instant proposedAt, @Nullable Integer version,
    @Nullable LocalDate effectiveOn, @Nullable String deciderName, @Nullable Instant decidedAt,
    @Nullable String decisionReason) {

  PersonId proposer() {
    return new PersonId(proposedBy);
  }
}
