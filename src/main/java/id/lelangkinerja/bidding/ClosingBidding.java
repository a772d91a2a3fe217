package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.TellingHolders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a round's bidding after its deadline: publishes the hash of every sealed bid before anyone can read one, and
 * ends the drafts that were not submitted, and calls the holders of the key to the opening.
 */
@Service
public class ClosingBidding {
  private final BidRepository bids;
  private final VersionRepository versions;
  private final DeadlineRepository deadline;
  private final EndingUnsubmitted ending;
  private final LotMoves lots;
  private final TellingHolders telling;
  private final History history;

  ClosingBidding(BidRepository bids, VersionRepository versions, DeadlineRepository deadline, EndingUnsubmitted ending,
      LotMoves lots, TellingHolders telling, History history) {
    this.bids = bids;
    this.versions = versions;
    this.deadline = deadline;
    this.ending = ending;
    this.lots = lots;
    this.telling = telling;
    this.history = history;
  }

  /**
   * Refused: NOT_YOURS for everyone but planners and the installation, BIDDING_NOT_OVER before the deadline,
   * BIDDING_CLOSED_ALREADY.
   */
  @Transactional
  public void close(Acting who, RoundId round) {
    Refused.unless(Rules.mayClose(who), Reason.NOT_YOURS);
    deadline.refuseEarly(who, round);
    var region = who.region();
    var open = bids.lots(region, round, LotState.BIDDING);
    Refused.unless(!open.isEmpty(), Reason.BIDDING_CLOSED_ALREADY);
    versions.publish(region, round, bids.inRound(region, round, LotState.BIDDING, BidState.SUBMITTED));
    ending.end(who, round);
    open.forEach(lot -> lots.move(who, lot, LotState.BIDDING, LotState.OPENING, null));
    telling.sitting(who, round);
    history.record(who, "round.bidding-closed", Kind.ROUND, round.value());
  }
}
