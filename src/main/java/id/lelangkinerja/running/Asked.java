package id.lelangkinerja.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for by an amendment.
 *
 * @param targets by commitment; those equal to what is in force change nothing
 * @param from    its first day; null for the day on which both have signed
 */
public record Asked(Grounds grounds, String reason, Map<UUID, BigDecimal> targets, @Nullable LocalDate from) {
  public Asked { targets = Map.copyOf(targets); }
}
