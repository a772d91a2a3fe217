package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidMoves;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair notes, or soon after the installation by itself, that an agency let the term of a counter-offer pass
 * without an answer, or that of the pact without a signature.
 */
@Service
public class Lapsing {
  private final BidAtHand bids;
  private final BidMoves moves;
  private final Telling telling;

  Lapsing(BidAtHand bids, BidMoves moves, Telling telling) {
    this.bids = bids;
    this.moves = moves;
    this.telling = telling;
  }

  /** Refused with TERM_RUNNING until the term's last day is over by the database's clock. Both sides are told. */
  @Transactional
  public void lapse(Acting who, BidId id) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.mayNoteLapse(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.awaitsHead(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(bid.isLapsable(), Reason.TERM_RUNNING);
    moves.move(who, id, bid.state(), BidState.LAPSED, null);
    telling.lapsed(who, bid);
  }
}
