package id.lelangkinerja.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency's agreement for a year, without its figures: the first has no 0, each change the next, with its reason.
 * {@code fileId} is exactly the text that is consented to and {@code documentHash} its SHA-256; {@code signedFileId} is
 * the same file with both signatures in it, once it is in force. While the text is printed there is neither file nor hash.
 * {@code outdated} says of one that waits for signatures that the contracts promise something else by now.
 */
public record Agreement(UUID agreementId, UUID agencyId, String agencyName, int year, int no, String number,
    AgreementState state, @Nullable String reason, @Nullable UUID fileId, String documentHash,
    @Nullable UUID signedFileId,
    Instant drawnAt, @Nullable Instant inForceAt, boolean outdated) {
  boolean isChange() {
    return no > 0;
  }
}
