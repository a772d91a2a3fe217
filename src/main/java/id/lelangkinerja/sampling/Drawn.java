package id.lelangkinerja.sampling;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawn figure as the rules of its visit see it.
 *
 * @param version   that was drawn
 * @param agencies  the one that reports it and the one for which it counts
 * @param reporters who wrote it down, in any version
 * @param checker   to whom its visit is assigned; null where it is nobody
 * @param visited   whether the visit is on record
 */
record Drawn(int version, List<AgencyId> agencies, List<PersonId> reporters, @Nullable PersonId checker,
    boolean visited) {
  Drawn {
    agencies = List.copyOf(agencies);
    reporters = List.copyOf(reporters);
  }
}
