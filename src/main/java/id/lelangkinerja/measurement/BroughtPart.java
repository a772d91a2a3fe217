package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of a figure that is brought: the value, or the cases counted and those they were counted among.
 *
 * @param line     its line in what was brought
 * @param category as people name it: that of the indicator, after its kecamatan and a colon where it is a kelurahan
 */
public record BroughtPart(int line, String category, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator) {}
