package id.lelangkinerja.planning;

import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indicator in a list, with the newest of its realised or calculated figures where one is published. */
record IndicatorRow(UUID indicatorId, String code, String name, String unit, @Nullable Polarity polarity,
    int decimals, @Nullable String agencyName, @Nullable Integer year, @Nullable BigDecimal value,
    @Nullable String label) {}
