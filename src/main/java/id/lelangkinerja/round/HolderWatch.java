package id.lelangkinerja.round;

import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.util.Collection;
import org.springframework.stereotype.Component;

/**
 * Asks again of those who hold a round's key what was asked when they were named, since offices, partners and panels
 * change meanwhile.
 */
@Component
class HolderWatch {
  private final HolderChecks checks;
  private final RoundQuery panels;

  HolderWatch(HolderChecks checks, RoundQuery panels) {
    this.checks = checks;
    this.panels = panels;
  }

  /**
   * Refused with HOLDER_BIDS, which names the holder, where one of them heads or drafts today for an agency that is
   * invited to the round or a partner in one of its bids; at the field of that holder.
   */
  void refuseBidders(RegionId region, RoundId round, Collection<KeyHolder> holders) {
    var bidders = checks.bidders(region, round);
    for (var holder : holders) {
      if (bidders.contains(holder.person())) {
        throw new Refused(Reason.HOLDER_BIDS, holder.name()).at(PresentHolder.field(holder.holderNo()));
      }
    }
  }

  /** Refused with HOLDERS_ON_PANEL where all of them sit on the panel of the round. */
  void refuseUnlessOneOutside(RegionId region, RoundId round, Collection<PersonId> holders) {
    Refused.unless(!panels.panel(region, round).stream().map(Round.Member::person).toList().containsAll(holders),
        Reason.HOLDERS_ON_PANEL);
  }
}
