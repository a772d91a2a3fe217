package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever works for the bidding agency says that, and how, it did what the chair had decided in its presentation. */
@Service
public class FulfillingDecision {
  private final BidAtHand bids;
  private final ProceedingsQuery query;
  private final ProceedingsRepository proceedings;
  private final Telling telling;
  private final History history;

  FulfillingDecision(BidAtHand bids, ProceedingsQuery query, ProceedingsRepository proceedings, Telling telling,
      History history) {
    this.bids = bids;
    this.query = query;
    this.proceedings = proceedings;
    this.telling = telling;
    this.history = history;
  }

  /**
   * Late as well: what was owed is better done late than never. Refused with NOT_FOUND_HERE for a decision that the
   * agency cannot read, DECISION_FULFILLED where nothing is owed by it any more.
   */
  @Transactional
  public void fulfil(Acting who, BidId id, UUID decision, String note) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.mayFulfil(who, bid), Reason.NOT_YOURS);
    var taken = query.decisions(who, bid).stream()
        .filter(each -> each.decisionId().equals(decision) && bid.isReadByBidder(each.sitting())).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(taken.isOwed(), Reason.DECISION_FULFILLED);
    if (note.isBlank()) {
      throw new Refused(Reason.REQUIRED).at("fulfilment." + decision);
    }
    proceedings.fulfil(who, decision, note);
    history.record(who, "presentation.fulfilled", Kind.BID, bid.bidId());
    telling.fulfilled(who, bid);
  }
}
