package id.lelangkinerja.portfolio;

import id.lelangkinerja.platform.Rupiah;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Some lots of a competition to be decided anew, while all others stay as they are in a selection. */
final class Neighbourhood {
  private final Competition competition;
  private final Set<UUID> free;
  private final Selection kept;

  Neighbourhood(Competition competition, Selection now, Collection<UUID> free) {
    this.competition = competition;
    this.free = Set.copyOf(free);
    kept = new Selection(competition);
    now.chosen().stream().filter(each -> !this.free.contains(each.lot())).forEach(kept::add);
  }

  Collection<Contender> kept() {
    return kept.chosen();
  }

  /** The free lots as a competition of their own: for what money is left, and for what others still need and cover. */
  Competition asItsOwn() {
    List<LotTerms> lots = new ArrayList<>();
    List<Cover> covers = new ArrayList<>();
    Set<UUID> stranded = new HashSet<>();
    for (var lot : competition.lots()) {
      var open = new HashSet<>(lot.needs());
      open.removeIf(kept::isAwarded);
      if (free.contains(lot.lot())) {
        if (!free.containsAll(open))
          stranded.add(lot.lot());
        open.retainAll(free);
        lots.add(new LotTerms(lot.lot(), lot.mostWinners(), open));
      } else if (kept.isAwarded(lot.lot()))
        open.forEach(needed -> covers.add(new Cover(UUID.randomUUID(), Set.of(needed), 1)));
    }
    competition.covers().forEach(cover -> still(cover, covers));
    return new Competition(lots,
        competition.contenders().stream().filter(each -> free.contains(each.lot()) && !stranded.contains(each.lot()))
            .toList(),
        left(), covers);
  }

  private void still(Cover cover, List<Cover> covers) {
    var lots = new HashSet<>(cover.lots());
    lots.retainAll(free);
    var least = cover.least() - kept.reach(cover);
    if (least > 0)
      covers.add(new Cover(cover.key(), lots, least));
  }

  private Map<Integer, Rupiah> left() {
    Map<Integer, Rupiah> left = new HashMap<>();
    competition.years().forEach(year -> left.put(year, new Rupiah(kept.left(year))));
    return left;
  }
}
