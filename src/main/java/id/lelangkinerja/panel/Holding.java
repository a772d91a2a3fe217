package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidMoves;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair (or the mayor in the chair's place) notes that a bid was presented, and what was asked and answered. */
@Service
public class Holding {
  private final BidAtHand bids;
  private final PresentationRepository presentations;
  private final KeepingTime keeping;
  private final BidMoves moves;

  Holding(BidAtHand bids, PresentationRepository presentations, KeepingTime keeping, BidMoves moves) {
    this.bids = bids;
    this.presentations = presentations;
    this.keeping = keeping;
    this.moves = moves;
  }

  /** Refused with NOT_SCHEDULED before the presentation has its date. The notes may be empty. */
  @Transactional
  public void hold(Acting who, BidId id, String notes) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.isSchedulable(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(bid.isHoldable(), Reason.NOT_SCHEDULED);
    keeping.end(who, bid);
    presentations.held(who, bid, notes);
    moves.move(who, id, BidState.ELIGIBLE, BidState.PRESENTED, null);
  }
}
