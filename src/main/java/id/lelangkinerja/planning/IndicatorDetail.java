package id.lelangkinerja.planning;

import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is written about an indicator; {@code version} is what an edit of its texts must name. */
record IndicatorDetail(UUID indicatorId, String code, String name, String unit, @Nullable Polarity polarity,
    Aggregation aggregation, Frequency frequency, boolean fromBaseline, int decimals, String definition,
    String formula, String dataSource, @Nullable UUID agencyId, @Nullable String agencyName, int version) {}
