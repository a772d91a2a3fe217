package id.lelangkinerja.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the head of an agency has agreed on with an official below, without its figures: the first has no 0, each change
 * the next, with its reason. It hangs on the head's own agreement; {@code baseState} says where that one stands. Signed
 * by hand, {@code signedFileId} is the scan of the paper.
 */
public record OfficialAgreement(UUID officialAgreementId, UUID agencyId, String agencyName, int year, UUID agreementId,
    AgreementState baseState, @Nullable UUID replacesId, int no, String number, AgreementState state,
    @Nullable String reason, UUID fileId, String documentHash, @Nullable UUID signedFileId, boolean byHand,
    @Nullable UUID broughtFileId, @Nullable UUID broughtBy,
    Instant drawnAt, @Nullable Instant inForceAt) {
  /** Whether it still waits, and the head's agreement on which it hangs is still the one in force. */
  boolean isOpen() {
    return state == AgreementState.SIGNING && baseState == AgreementState.IN_FORCE;
  }
}
