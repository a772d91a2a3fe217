package id.lelangkinerja.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency that took the place of another, or a part of it.
 *
 * @param effectiveOn its first day in that place; null where none is recorded
 * @param legalBasis  the regulation; null where none is recorded
 * @param share       of the predecessor, in per cent; null where nobody said how much
 */
record Successor(UUID agencyId, String name, @Nullable LocalDate effectiveOn, @Nullable String legalBasis,
    @Nullable BigDecimal share) {
  /** As a form holds it; the agency itself only where there is no choice. */
  Map<String, String> asTyped(boolean only) {
    var typed = new HashMap<String, String>();
    if (only) {
      typed.put("successor", agencyId.toString());
    }
    if (effectiveOn != null) {
      typed.put("from", effectiveOn.toString());
    }
    if (legalBasis != null) {
      typed.put("basis", legalBasis);
    }
    return typed;
  }
}
