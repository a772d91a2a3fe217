package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair, or the mayor in the chair's place, says that the panel's scores hold for what the negotiation has
 * settled.
 */
@Service
public class ConfirmingScores {
  private final BidAtHand bids;
  private final SeatQuery seats;
  private final SittingRepository sittings;
  private final History history;

  ConfirmingScores(BidAtHand bids, SeatQuery seats, SittingRepository sittings, History history) {
    this.bids = bids;
    this.seats = seats;
    this.sittings = sittings;
    this.history = history;
  }

  /** Refused with SHEETS_MISSING while scores that were opened again are still handed in. */
  @Transactional
  public void confirm(Acting who, BidId id) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.awaitsConfirmation(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(!bid.reopened() || seats.progress(who, bid).isComplete(), Reason.SHEETS_MISSING);
    sittings.confirm(who, bid);
    history.record(who, "scores.confirmed", Kind.BID, bid.bidId());
  }
}
