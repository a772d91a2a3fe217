package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw who went where a figure comes from.
 *
 * @param sample  in which the figure was drawn
 * @param version of the figure that was drawn
 * @param seen    the figure that was seen; null where none could be counted
 * @param finding in the words of who was there
 */
public record FieldCheck(UUID sample, int version, VisitResult result, @Nullable BigDecimal seen, String finding,
    LocalDate visitedOn) {}
