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
 * The chair, or the mayor in the chair's place, has a bid scored anew after the negotiation has changed it. Until the
 * new scores are confirmed the bid is not awarded, and the ranking goes by the earlier ones, which stay readable.
 */
@Service
public class ReopeningScores {
  private final BidAtHand bids;
  private final SittingRepository sittings;
  private final Telling telling;
  private final History history;

  ReopeningScores(BidAtHand bids, SittingRepository sittings, Telling telling, History history) {
    this.bids = bids;
    this.sittings = sittings;
    this.telling = telling;
    this.history = history;
  }

  /** Refused with REASON_MISSING at "reason", and where the offer is as it was scored or its scores were confirmed. */
  @Transactional
  public void reopen(Acting who, BidId id, String reason) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.awaitsConfirmation() && !bid.reopened(), Reason.PANEL_STEP_CLOSED);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    sittings.begin(who, bid, SittingQuery.Kind.OFFER, reason, true);
    // Without the reason: the bidder reads the history of its bid.
    history.record(who, "scores.reopened", Kind.BID, bid.bidId());
    telling.reopened(who, bid);
  }
}
