package id.lelangkinerja.round;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sealing.SealingWay;
import java.util.Set;

/** When holders of a key that exists can still be replaced. */
final class HolderRules {
  private static final Set<LotState> SEALED = Set.of(LotState.DRAFT, LotState.BIDDING, LotState.OPENING);

  private HolderRules() {}

  /** Whether bids of the round are, or can still be, sealed to a key in three parts. */
  static boolean isSealed(RoundRepository rounds, RegionId region, RoundId round) {
    return rounds.key(region, round).filter(key -> key.way() == SealingWay.SPLIT).isPresent()
        && rounds.states(region, round).stream().anyMatch(SEALED::contains);
  }

  /** Locks the round; throws Refused ROUND_NOT_SPLIT or, when no bid is sealed any more, ALL_OPENED. */
  static void refuseUnlessSealed(RoundRepository rounds, RegionId region, RoundId round) {
    var states = rounds.lock(region, round);
    Refused.unless(rounds.key(region, round).filter(key -> key.way() == SealingWay.SPLIT).isPresent(),
        Reason.ROUND_NOT_SPLIT);
    Refused.unless(states.stream().anyMatch(SEALED::contains), Reason.ALL_OPENED);
  }
}
