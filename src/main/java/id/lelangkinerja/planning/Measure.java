package id.lelangkinerja.planning;

import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is measured. Targets build on it, so that {@link MeasureRules} let it change only where nothing
 * that was published, reserved or offered would mean something else.
 *
 * @param polarity     null for a figure of context, which is never a target
 * @param fromBaseline whether achievement is the progress from the baseline, for figures that may be negative
 * @param decimals     how many decimals its figures are shown with, 0 to 6
 */
public record Measure(String unit, @Nullable Polarity polarity, Aggregation aggregation, Frequency frequency,
    boolean fromBaseline, int decimals) {}
