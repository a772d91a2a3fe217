package id.lelangkinerja.round.page;

import java.time.Instant;

/**
 * A deadline that was moved on, from when to when; the stages after it moved along by {@code shiftedDays}, 0 where
 * there was room for them.
 */
public record ExtensionRow(int no, Instant fromAt, Instant toAt, int shiftedDays, String reason, String byName,
    Instant extendedAt) {}
