package id.lelangkinerja.planning;

import id.lelangkinerja.platform.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * What is written about an indicator (metadata of Satu Data) and may be reworded; the agency answers for the figures.
 */
public record IndicatorTexts(String name, String definition, String formula, String dataSource,
    @Nullable AgencyId agency) {}
