package id.lelangkinerja.round;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import java.util.Set;

/** The agencies that take part in a round without being invited to it. The module that knows the bids tells them. */
public interface JointBidders {
  /** Partners who were asked to carry a bid of the round and have not declined. */
  Set<AgencyId> partners(RegionId region, RoundId round);

  /** The same of the bids for the lot that are still written or sealed. */
  Set<AgencyId> partners(RegionId region, LotId lot);
}
