package id.lelangkinerja.signing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to the national service that is noted in the database: what is sent, or was, and by whom it is to come back
 * signed.
 *
 * @param before    how many signatures the file has
 * @param name      of the signer, as the certificate is to say, with the NIP where there is one
 * @param reference by which the service can be asked for the file; null where none was seen
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
public record Placed(UUID order, Party party, byte[] pdf, String seenHash, int before, String name,
    @Nullable String nip, @Nullable String reference, Instant sentAt) {}
