package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.Round;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundLockRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the sealed bids of a round: verifies every hash, and makes rows of what opens. A damaged one stops no other. */
@Service
public class OpeningBids {
  private final BidRepository bids;
  private final VersionRepository versions;
  private final OpeningOne one;
  private final RoundLockRepository locks;
  private final LotMoves lots;
  private final InstallationKey installation;
  private final History history;

  OpeningBids(BidRepository bids, VersionRepository versions, OpeningOne one, RoundLockRepository locks, LotMoves lots,
      InstallationKey installation, History history) {
    this.bids = bids;
    this.versions = versions;
    this.one = one;
    this.locks = locks;
    this.lots = lots;
    this.installation = installation;
    this.history = history;
  }

  /**
   * Refused: NOT_YOURS for everyone but the secretary, NOTHING_TO_OPEN where no lot waits for it. Throws SealBroken when
   * the round's private key itself cannot be unlocked; then nothing is opened, and nothing is marked as damaged.
   */
  @Transactional
  public void open(Acting who, RoundId round) {
    Refused.unless(Rules.mayOpen(who), Reason.NOT_YOURS);
    locks.alone(who, round);
    var region = who.region();
    var waiting = bids.lots(region, round, LotState.OPENING);
    Refused.unless(!waiting.isEmpty(), Reason.NOTHING_TO_OPEN);
    var key = versions.key(region, round).unlock(installation, Round.sealingContext(region, round));
    var published = versions.published(region, round);
    for (var bid : bids.inRound(region, round, LotState.OPENING, BidState.SUBMITTED)) {
      one.open(who, bid, key, published);
    }
    waiting.forEach(lot -> lots.move(who, lot, LotState.OPENING, LotState.CHECKING, null));
    history.record(who, "round.bids-opened", Kind.ROUND, round.value());
  }
}
