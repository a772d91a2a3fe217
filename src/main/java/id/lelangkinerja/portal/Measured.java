package id.lelangkinerja.portal;

import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its metadata, as the public reads it; without a polarity it only tells what surrounds the
 * targets.
 */
record Measured(UUID indicatorId, String code, String name, String unit, @Nullable Polarity polarity,
    Aggregation aggregation, Frequency frequency, boolean fromBaseline, int decimals, String definition,
    String formula, String dataSource, @Nullable UUID agencyId, @Nullable String agencyName) {}
