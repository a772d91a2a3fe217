package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidMoves;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The panel turns a bid away: one that was not presented, or one whose presentation did not convince. */
@Service
public class Rejecting {
  private final BidAtHand bids;
  private final BidMoves moves;
  private final Telling telling;

  Rejecting(BidAtHand bids, BidMoves moves, Telling telling) {
    this.bids = bids;
    this.moves = moves;
    this.telling = telling;
  }

  /** Refused with REASON_MISSING at "reason"; the agency is told, and reads the reason. */
  @Transactional
  public void reject(Acting who, BidId id, String reason) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.isRejectable(), Reason.PANEL_STEP_CLOSED);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    moves.move(who, id, bid.state(), BidState.REJECTED, reason);
    telling.rejected(who, bid, reason);
    if (bid.isSchedulable()) {
      telling.unscheduled(who, bid);
    }
  }
}
