package id.lelangkinerja.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes that were issued.
 *
 * @param lotId      null for those of the whole round
 * @param replaces   the number of those that these put right, null for the first of their subject
 * @param replacedBy the number of those that put these right; null for those that hold
 */
record Minutes(UUID minutesId, MinutesKind kind, String number, @Nullable UUID lotId, @Nullable Integer lotNo,
    @Nullable String lotTitle, UUID fileId, String sha256, String issuedBy, Instant issuedAt,
    @Nullable String replaces, @Nullable String reason, @Nullable String replacedBy) {

  boolean isOf(Subject subject) {
    return kind == subject.kind() && java.util.Objects.equals(lotId, subject.lotId());
  }
}
