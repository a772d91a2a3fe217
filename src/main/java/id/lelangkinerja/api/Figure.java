package id.lelangkinerja.api;

import id.lelangkinerja.measurement.MeasurementState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the API tells it: one period of one commitment, found by contract, indicator and period.
 *
 * @param contract  the number of the contract
 * @param indicator the code of the indicator
 * @param period    "2026", "2026-S1", "2026-Q3" or "2026-09"
 * @param locked    closed because it was owed for too long
 * @param value     what was written down last, for those of the agency that reports it; for others what was handed in
 *                  last; null where there is nothing
 * @param verified  what stands verified, also while a correction is on its way
 * @param changedAt when something about it last changed; null where nothing ever was written down
 */
record Figure(UUID id, String contract, UUID contractId, UUID agencyId, String agency, String indicator,
    String indicatorName, String unit, String period, LocalDate startsOn, LocalDate endsOn, LocalDate dueOn,
    MeasurementState state, boolean locked, @Nullable Value value, @Nullable Verified verified,
    @Nullable Instant changedAt) {
  /** What was written down; {@code handedInAt} is null while it is a draft, {@code parts} is empty where it is not broken down. */
  record Value(int version, BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
      @Nullable String note, boolean provisional, @Nullable Instant handedInAt, List<Part> parts) {
    Value { parts = List.copyOf(parts); }
  }

  /** What one category has of it: a value, or of a ratio its two parts. */
  record Part(String category, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {}

  /** What was verified; the value is what stands, which a verifier may have put in place of the reported one. */
  record Verified(int version, BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
      boolean provisional, @Nullable Instant verifiedAt) {}
}
