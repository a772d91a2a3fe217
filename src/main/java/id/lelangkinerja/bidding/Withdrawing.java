package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a submitted bid out of the auction, before the deadline; it may become a draft again until then. */
@Service
public class Withdrawing {
  private final BidRepository bids;
  private final DeadlineRepository deadline;
  private final BidMoves moves;

  Withdrawing(BidRepository bids, DeadlineRepository deadline, BidMoves moves) {
    this.bids = bids;
    this.deadline = deadline;
    this.moves = moves;
  }

  /**
   * Refused: NOT_YOURS for everyone but the agency's head, BID_STATE_WRONG where nothing is submitted, BID_TOO_LATE.
   */
  @Transactional
  public void withdraw(Acting who, BidId id) {
    var bid = bids.own(who, id);
    Refused.unless(Rules.maySubmit(who, bid.agency()), Reason.NOT_YOURS);
    deadline.begin(who, bid.round(), bid.lot());
    Refused.unless(bid.state() == BidState.SUBMITTED, Reason.BID_STATE_WRONG);
    moves.move(who, id, BidState.SUBMITTED, BidState.WITHDRAWN, null);
    deadline.refuseLate(who, bid.lot());
  }
}
