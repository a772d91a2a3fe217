package id.lelangkinerja.running;

import id.lelangkinerja.contract.Reworded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for by an amendment.
 *
 * @param targets by commitment; those equal to what is in force change nothing
 * @param from    its first day; null for the day on which both have signed
 * @param texts   clauses and milestones; those equal to what is in force change nothing
 */
public record Asked(Grounds grounds, String reason, Map<UUID, BigDecimal> targets, @Nullable LocalDate from,
    List<Reworded> texts) {
  public Asked {
    targets = Map.copyOf(targets);
    texts = List.copyOf(texts);
  }

  /** What asks for figures alone. */
  public Asked(Grounds grounds, String reason, Map<UUID, BigDecimal> targets, @Nullable LocalDate from) {
    this(grounds, reason, targets, from, List.of());
  }
}
