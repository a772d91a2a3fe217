package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.PresentHolder;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundKeys;
import id.lelangkinerja.round.RoundLockRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the sealed bids of a round: verifies every hash, and makes rows of what opens. A damaged one stops no other.
 */
@Service
public class OpeningBids {
  private final BidRepository bids;
  private final VersionRepository versions;
  private final OpeningOne one;
  private final RoundLockRepository locks;
  private final ToChecking onward;
  private final RoundKeys keys;
  private final Minutes minutes;

  OpeningBids(BidRepository bids, VersionRepository versions, OpeningOne one, RoundLockRepository locks,
      ToChecking onward,
      RoundKeys keys, Minutes minutes) {
    this.bids = bids;
    this.versions = versions;
    this.one = one;
    this.locks = locks;
    this.onward = onward;
    this.keys = keys;
    this.minutes = minutes;
  }

  /** Opens on its planned day with the installation's key, see {@link #open(Acting, RoundId, List, String)}. */
  @Transactional
  public void open(Acting who, RoundId round) {
    open(who, round, List.of(), null);
  }

  /**
   * Opens in one sitting, with two holders where the key is split. Refused: NOT_YOURS for everyone but the secretary,
   * NOTHING_TO_OPEN where no lot waits for it, REASON_MISSING at "reason" beside the days that the round's calendar
   * plans for the opening, and what RoundKeys says of the key and of those present. Throws
   * SealBroken when the round's private key itself cannot be unlocked; then nothing is opened, and nothing is marked
   * as damaged.
   *
   * @param early why it comes beside those days; kept only then
   */
  @Transactional
  public void open(Acting who, RoundId round, List<PresentHolder> present, @Nullable String early) {
    Refused.unless(Rules.mayOpen(who), Reason.NOT_YOURS);
    locks.alone(who, round);
    var region = who.region();
    Refused.unless(!bids.lots(region, round, LotState.OPENING).isEmpty(), Reason.NOTHING_TO_OPEN);
    var why = onward.why(who, round, early);
    var key = keys.openForSitting(who, round, present);
    var sitting = new OpeningOne.Sitting(minutes.begin(who, round, present), versions.published(region, round));
    for (var bid : bids.inRound(region, round, LotState.OPENING, BidState.SUBMITTED)) {
      one.open(who, bid, (sealed, place) -> sealed.open(key, place), sitting);
    }
    onward.move(who, round, why);
  }
}
