package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measurement as lists show it; the values are what was last handed in and what was last verified; provisional
 * where what stands will still change. */
record MeasurementRow(UUID measurementId, String agencyName, String contractNumber, String indicatorName, String unit,
    int decimals, int year, int period, int periods, LocalDate dueOn, MeasurementState state,
    boolean locked,
    @Nullable BigDecimal reportedValue, @Nullable BigDecimal verifiedValue, BigDecimal target,
    boolean provisional) {
  boolean isOverdue(LocalDate today) {
    return state.isOpen() && dueOn.isBefore(today);
  }
}
