package id.lelangkinerja.running;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment had come to on the day its contract was terminated.
 *
 * @param due         what its ended periods had to reach, in the indicator's unit
 * @param value       what of it was verified; null where nothing was
 * @param achievement in per cent, before the cap; null where there is no value
 * @param missing     how many ended periods have no verified figure
 */
public record Achieved(UUID commitmentId, String indicatorName, String unit, int decimals, int year, BigDecimal due,
    @Nullable BigDecimal value, @Nullable BigDecimal achievement, int missing) {}
