package id.lelangkinerja.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * part/inquiry.jte: a signature by the national service whose outcome nobody knows; {@code ask}, {@code abandon} and,
 * with a reason, {@code giveUp} are null where the reader may not. {@code stale}: it could be asked for, and was in
 * vain for long.
 */
public record Inquiry(String party, Instant sentAt, @Nullable String ask, @Nullable String abandon, boolean stale,
    @Nullable String giveUp) {}
