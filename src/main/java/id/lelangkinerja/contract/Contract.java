package id.lelangkinerja.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract without its figures. {@code fileId} is exactly the text that is consented to and {@code documentHash} its
 * SHA-256; {@code signedFileId} is the same file with the signatures so far within it, null while nobody signed.
 *
 * @param originId the contract of which this one took over a share; its own text is signed while it is in force
 * @param share    how much of it, in per cent; null where it is a contract of its own
 * @param passedOn the first day from which it goes on in the contracts of several successors
 */
public record Contract(UUID contractId, String number, UUID lotId, UUID bidId, UUID agencyId, String agencyName,
    @Nullable UUID missionId, String title, ContractState state, int firstYear, int lastYear, @Nullable UUID fileId,
    @Nullable String documentHash, @Nullable UUID signedFileId, Instant drawnAt, @Nullable Instant inForceAt,
    @Nullable UUID originId, @Nullable BigDecimal share, @Nullable LocalDate passedOn) {

  /** Whether it goes on from a contract that was divided. */
  boolean isSuccession() {
    return originId != null;
  }

  /**
   * Whether those whom its text names may sign it now: before it is in force, and one that holds by the decree of a
   * division as long as it is.
   */
  boolean isOutForSignature() {
    return state == ContractState.SIGNING || (isSuccession() && state == ContractState.IN_FORCE);
  }
}
