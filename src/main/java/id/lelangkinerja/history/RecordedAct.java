package id.lelangkinerja.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act as it was recorded: {@code at} by the programme's clock, {@code recordedAt} by the database's own; {@code vouched}
 * is a line for each part of rows that it vouches for: part, object and digest.
 */
public record RecordedAct(int regionId, UUID actId, String objectKind, UUID objectId, String what,
    @Nullable String detail, @Nullable String documentHash, @Nullable UUID personId, String personName, String roles,
    Instant at, Instant recordedAt, @Nullable String vouched) {}
