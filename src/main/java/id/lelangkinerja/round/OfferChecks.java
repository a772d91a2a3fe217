package id.lelangkinerja.round;

import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.Set;

/**
 * What is known, before a round opens, of those of its drafts whose target is offered from the top: told by a
 * {@code @Component} of the module that offers targets.
 */
public interface OfferChecks {
  /** A lot that asks so many agencies in turn, each with so many days, which its bidding does not leave to all. */
  record Tight(LotId lot, String title, int agencies, int days) {}

  /** The drafts whose target, as it stands, the head of the region has not named: they keep the round from opening. */
  Set<LotId> unnamed(RegionId region, RoundId round);

  /** The drafts of which the last agency would be asked too late, should those before it keep silent. */
  List<Tight> tight(RegionId region, RoundId round);
}
