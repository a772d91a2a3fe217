package id.lelangkinerja.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract without its figures. {@code fileId} is exactly the text that is consented to and {@code documentHash} its
 * SHA-256; {@code signedFileId} is the same file with the signatures so far within it, null while nobody signed.
 */
public record Contract(UUID contractId, String number, UUID lotId, UUID bidId, UUID agencyId, String agencyName,
    @Nullable UUID missionId, String title, ContractState state, int firstYear, int lastYear, @Nullable UUID fileId,
    @Nullable String documentHash, @Nullable UUID signedFileId, Instant drawnAt, @Nullable Instant inForceAt) {}
