package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.PresentHolder;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundKeys;
import id.lelangkinerja.round.RoundLockRepository;
import java.util.List;
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
  private final LotMoves lots;
  private final RoundKeys keys;
  private final Minutes minutes;

  OpeningBids(BidRepository bids, VersionRepository versions, OpeningOne one, RoundLockRepository locks, LotMoves lots,
      RoundKeys keys, Minutes minutes) {
    this.bids = bids;
    this.versions = versions;
    this.one = one;
    this.locks = locks;
    this.lots = lots;
    this.keys = keys;
    this.minutes = minutes;
  }

  /** Opens with the installation's key, see {@link #open(Acting, RoundId, List)}. */
  @Transactional
  public void open(Acting who, RoundId round) {
    open(who, round, List.of());
  }

  /**
   * Opens in one sitting, with two holders where the key is split. Refused: NOT_YOURS for everyone but the secretary,
   * NOTHING_TO_OPEN where no lot waits for it, and what RoundKeys says of the key and of those present. Throws
   * SealBroken when the round's private key itself cannot be unlocked; then nothing is opened, and nothing is marked
   * as damaged.
   */
  @Transactional
  public void open(Acting who, RoundId round, List<PresentHolder> present) {
    Refused.unless(Rules.mayOpen(who), Reason.NOT_YOURS);
    locks.alone(who, round);
    var region = who.region();
    var waiting = bids.lots(region, round, LotState.OPENING);
    Refused.unless(!waiting.isEmpty(), Reason.NOTHING_TO_OPEN);
    var key = keys.openForSitting(who, round, present);
    var sitting = new OpeningOne.Sitting(minutes.begin(who, round, present), versions.published(region, round));
    for (var bid : bids.inRound(region, round, LotState.OPENING, BidState.SUBMITTED)) {
      one.open(who, bid, (sealed, place) -> sealed.open(key, place), sitting);
    }
    waiting.forEach(lot -> lots.move(who, lot, LotState.OPENING, LotState.CHECKING, null));
  }
}
