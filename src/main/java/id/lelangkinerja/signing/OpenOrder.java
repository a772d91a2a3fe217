package id.lelangkinerja.signing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to the national service whose outcome is not known: nothing else is signed in the document until it is.
 * With a reference the service can be asked for the file.
 */
public record OpenOrder(UUID orderId, Party party, UUID personId, String seenHash, @Nullable String reference,
    Instant sentAt) {}
