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
 * The head of the agency refuses a counter-offer, or what the panel took of its own offer: a pact of not being able,
 * signed with its reason.
 */
@Service
public class Refusing {
  private final BidAtHand bids;
  private final BargainQuery bargains;
  private final Pacts pacts;
  private final WritingPact writing;
  private final BidMoves moves;

  Refusing(BidAtHand bids, BargainQuery bargains, Pacts pacts, WritingPact writing, BidMoves moves) {
    this.bids = bids;
    this.bargains = bargains;
    this.pacts = pacts;
    this.writing = writing;
    this.moves = moves;
  }

  /** Ends the bid; refused with REASON_MISSING at "reason", and with ANSWER_TOO_LATE after the term. */
  @Transactional
  public void refuse(Acting who, BidId id, String reason) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.mayAnswer(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.awaitsHead(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(!bid.termPassed(), Reason.ANSWER_TOO_LATE);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    moves.move(who, id, bid.state(), BidState.REFUSED, reason);
    pacts.sign(who, bid, writing.notAble(who, bargains.of(who, bid), reason), reason);
  }
}
