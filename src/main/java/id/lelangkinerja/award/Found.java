package id.lelangkinerja.award;

import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.portfolio.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A portfolio with everything that it was found among and under.
 *
 * @param committed what the awards made before cost, by year
 */
record Found(List<Weighed> weighed, Proposal proposal, Map<Integer, Rupiah> ceilings, Map<Integer, Rupiah> committed,
    List<Bounds.Covered> covered) {

  /** The lots with a bid that could be chosen. */
  Set<UUID> weighedLots() {
    return weighed.stream().map(Weighed::lot).collect(Collectors.toSet());
  }

  /** The lots with a bid that is chosen. */
  Set<UUID> chosenLots() {
    return weighed.stream().filter(bid -> proposal.chosen().contains(bid.bid())).map(Weighed::lot)
        .collect(Collectors.toSet());
  }
}
