package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a module sees it that keeps more evidence of it, for one reader.
 *
 * @param version   the newest version that the reader sees; 0 where there is none
 * @param reports   whether the reader writes the agency's figures down
 * @param lays      whether the reader may lay evidence beside that version now
 * @param verifies  whether the reader may ever judge the figure
 * @param numerator what was counted, of a rate; null otherwise and where nothing is written down
 */
public record EvidencedFigure(MeasurementId id, int version, boolean reports, boolean lays, boolean verifies,
    String indicator, String agency, String periodKey, int period, int year, LocalDate endsOn,
    @Nullable BigDecimal numerator) {}
