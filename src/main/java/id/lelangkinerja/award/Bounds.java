package id.lelangkinerja.award;

import static java.util.stream.Collectors.toSet;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.portfolio.Cover;
import id.lelangkinerja.portfolio.LotTerms;
import id.lelangkinerja.round.RoundId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What binds a round's portfolio beside its ceilings, as the optimiser reads it. */
@Component
class Bounds {
  private final BoundsQuery query;

  Bounds(BoundsQuery query) {
    this.query = query;
  }

  /**
   * Something that must be covered.
   *
   * @param awarded how many of its lots have a winner already
   * @param open    its lots that may still get one
   */
  record Covered(UUID subject, boolean ofMission, int least, int awarded, Set<UUID> open) {
    Covered { open = Set.copyOf(open); }

    /** How many of its open lots are among these. */
    int among(Set<UUID> lots) {
      return (int) open.stream().filter(lots::contains).count();
    }

    private boolean isAsked() {
      return least > awarded && !open.isEmpty();
    }

    private Cover asked() {
      return new Cover(subject, open, least - awarded);
    }
  }

  /** The lots with their terms, and what must be covered. */
  record Bound(List<LotTerms> lots, List<Covered> covered) {
    Bound {
      lots = List.copyOf(lots);
      covered = List.copyOf(covered);
    }

    /** What awards to come can still cover. */
    List<Cover> covers() {
      return covered.stream().filter(Covered::isAsked).map(Covered::asked).toList();
    }
  }

  Bound of(RegionId region, RoundId round) {
    var lots = query.lots(region, round);
    var known = lots.stream().map(LotTerms::lot).collect(toSet());
    var serving = query.serving(region, round);
    return new Bound(lots, query.covers(region, round).stream().map(asked -> {
      var its = serving.getOrDefault(asked.subjectId(), Map.of());
      return new Covered(asked.subjectId(), asked.ofMission(), asked.least(),
          its.getOrDefault(true, Set.of()).size(),
          its.getOrDefault(false, Set.of()).stream().filter(known::contains).collect(toSet()));
    }).toList());
  }
}
