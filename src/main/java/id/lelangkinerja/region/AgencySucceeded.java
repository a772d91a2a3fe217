package id.lelangkinerja.region;

import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A change of agencies was decided; published in its transaction. The successions are those of the change alone; the
 * day may still lie ahead.
 */
public record AgencySucceeded(RegionId region, UUID change, SuccessionKind kind, LocalDate effectiveOn,
    List<Succession> successions) {
  public AgencySucceeded { successions = List.copyOf(successions); }
}
