package id.lelangkinerja.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One agency follows another.
 *
 * @param changeId    the change that made it; null where the succession was only noted
 * @param effectiveOn the successor's first day in the predecessor's place; null where no day is recorded
 * @param legalBasis  the regulation; null where none is recorded
 * @param share       how much of the predecessor it takes, in per cent, 100 where it is the only one; null where nobody
 *                    said how several share
 */
public record Succession(UUID predecessorId, UUID successorId, @Nullable UUID changeId, SuccessionKind kind,
    @Nullable LocalDate effectiveOn, @Nullable String legalBasis, @Nullable BigDecimal share) {}
