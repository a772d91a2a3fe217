package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.SmallCells;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps of verified figures what everybody may read of their parts: as {@link SmallCells} says, unless the indicator is not
 * about people. The parts of a figure that the verifier put another in place of are not published: they belong to the one
 * that was reported.
 */
@Service
class OpeningParts {
  private final PartQuery parts;
  private final OpenPartRepository open;

  OpeningParts(PartQuery parts, OpenPartRepository open) {
    this.parts = parts;
    this.open = open;
  }

  /** Within the verdict's transaction, after it is noted. */
  void open(RegionId region, Collection<UUID> figures) {
    parts.verified(region, figures).stream()
        .collect(Collectors.groupingBy(PartQuery.Verified::measurementId, LinkedHashMap::new, Collectors.toList()))
        .values().forEach(all -> {
          var counted = all.stream().map(PartQuery.Verified::part).toList();
          boolean free = all.stream().allMatch(PartQuery.Verified::smallOpen);
          open.keep(region, all, free ? SmallCells.open(counted) : SmallCells.shown(counted));
        });
  }

  /** Of the figures that were verified before anything was kept of their parts. */
  @Transactional
  public void openOlder(RegionId region) {
    open(region, parts.unopened(region));
  }
}
