package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidMoves;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair notes that an agency let the term of a counter-offer pass without an answer. */
@Service
public class Lapsing {
  private final BidAtHand bids;
  private final BidMoves moves;

  Lapsing(BidAtHand bids, BidMoves moves) {
    this.bids = bids;
    this.moves = moves;
  }

  /** Refused with TERM_RUNNING until the term's last day is over by the database's clock. */
  @Transactional
  public void lapse(Acting who, BidId id) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.awaitsAgency(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(bid.isLapsable(), Reason.TERM_RUNNING);
    moves.move(who, id, BidState.COUNTERED, BidState.LAPSED, null);
  }
}
