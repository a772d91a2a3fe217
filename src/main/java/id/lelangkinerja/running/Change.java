package id.lelangkinerja.running;

import java.math.BigDecimal;
import java.util.UUID;

/** One target that an amendment changes: what was in force on the day of the proposal, and what takes its place. */
public record Change(UUID commitmentId, UUID indicatorId, String indicatorName, String unit, int decimals, int year,
    BigDecimal before, BigDecimal after) {}
