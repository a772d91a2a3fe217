package id.lelangkinerja.running;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a contract ended: the score of all its years, each counting alike, and of every single one, as they stood when it
 * was closed. Nothing changes them afterwards.
 *
 * @param missing how many figures were not verified by then
 * @param note    why it was closed without them; null where none was missing
 */
public record Closed(@Nullable Instant closedAt, int missing, @Nullable String note, @Nullable BigDecimal score,
    @Nullable BigDecimal scoreWithMissing, List<FinalScore> years) {
  public Closed { years = List.copyOf(years); }
}
