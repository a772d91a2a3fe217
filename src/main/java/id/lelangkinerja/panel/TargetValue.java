package id.lelangkinerja.panel;

import java.math.BigDecimal;
import java.util.UUID;

/** A target that one side names: an indicator of the lot, the year, the value in the indicator's unit (6 decimals). */
public record TargetValue(UUID indicator, int year, BigDecimal value) {}
