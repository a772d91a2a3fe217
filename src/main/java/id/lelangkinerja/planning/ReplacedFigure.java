package id.lelangkinerja.planning;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A figure that was published once and that a correction replaced: as it was, why and when it was replaced. */
public record ReplacedFigure(int year, ValueKind kind, int version, @Nullable BigDecimal value, @Nullable String label,
    String source, @Nullable String note, String reason, Instant replacedAt) {}
