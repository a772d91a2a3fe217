package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidMoves;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair, or the mayor in the chair's place, asks for a second presentation of a bid: it needs a new slot, and every
 * member fills in a new sheet, hidden until all are in. The sheets of the first sitting stay as they were.
 */
@Service
public class AskingSecondPresentation {
  private final BidAtHand bids;
  private final SeatQuery seats;
  private final SittingRepository sittings;
  private final BidMoves moves;
  private final Telling telling;
  private final History history;

  AskingSecondPresentation(BidAtHand bids, SeatQuery seats, SittingRepository sittings, BidMoves moves,
      Telling telling, History history) {
    this.bids = bids;
    this.seats = seats;
    this.sittings = sittings;
    this.moves = moves;
    this.telling = telling;
    this.history = history;
  }

  /** Refused with REASON_MISSING at "reason"; the agency reads the reason. */
  @Transactional
  public void ask(Acting who, BidId id, String reason) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.isPresentableAgain(), Reason.PANEL_STEP_CLOSED);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    sittings.begin(who, bid, SittingQuery.Kind.PRESENTATION, reason, seats.progress(who, bid).isComplete());
    moves.move(who, id, BidState.PRESENTED, BidState.ELIGIBLE, null);
    history.record(who, "presentation.second", Kind.BID, bid.bidId(), reason);
    telling.askedAgain(who, bid);
  }
}
