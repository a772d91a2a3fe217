package id.lelangkinerja.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Once that a feed was fetched, or is just now.
 *
 * @param askedBy the name of who asked for it; null where it was its time
 * @param outcome null while it runs
 * @param contentSize of what came, in bytes; null where nothing did
 */
record Run(UUID runId, UUID feedId, Instant begunAt, @Nullable String askedBy, @Nullable Instant endedAt,
    @Nullable RunOutcome outcome, String detail, int readRows, int newFigures, int changedFigures, int sameFigures,
    int faultyRows, @Nullable Integer contentSize, @Nullable String contentHash) {}
