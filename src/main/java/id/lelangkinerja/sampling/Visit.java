package id.lelangkinerja.sampling;

import id.lelangkinerja.measurement.VisitResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a checker wrote down in the field.
 *
 * @param seen      the figure that was seen; null where none could be counted
 * @param latitude  in degrees, with {@code longitude} or both null: the place is told only by who consents to it
 */
public record Visit(VisitResult result, @Nullable BigDecimal seen, String finding, LocalDate visitedOn,
    @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {}
