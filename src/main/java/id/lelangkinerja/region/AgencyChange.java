package id.lelangkinerja.region;

import id.lelangkinerja.platform.AgencyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of the region's agencies by one regulation: the predecessors end on the day before it takes effect, the
 * successors that are new begin on that day.
 */
public record AgencyChange(SuccessionKind kind, List<AgencyId> predecessors, List<Successor> successors,
    LocalDate effectiveOn, String legalBasis) {
  public AgencyChange {
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
  }

  /** An agency that takes over, with its share of the predecessor in per cent; 100 where it is the only one. */
  public sealed interface Successor {
    BigDecimal share();
  }

  /** One that is in the register already. */
  public record Existing(AgencyId agency, BigDecimal share) implements Successor {}

  /** One that the change itself brings forth. */
  public record Fresh(@Nullable String code, String name, String shortName, AgencyKind kind,
      @Nullable AgencyId parent, BigDecimal share) implements Successor {}

  List<AgencyId> existing() {
    return successors.stream().filter(Existing.class::isInstance).map(each -> ((Existing) each).agency()).toList();
  }
}
