package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the panel asks the presenter a question, which is kept word for word. */
@Service
public class AskingPresenter {
  private final BidAtHand bids;
  private final ProceedingsRepository proceedings;
  private final History history;

  AskingPresenter(BidAtHand bids, ProceedingsRepository proceedings, History history) {
    this.bids = bids;
    this.proceedings = proceedings;
    this.history = history;
  }

  /** From the moment the presentation has its slot until the counter-offers of the lot begin. */
  @Transactional
  public void ask(Acting who, BidId id, String question) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.mayAsk(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.isHeard(), Reason.PANEL_STEP_CLOSED);
    if (question.isBlank()) {
      throw new Refused(Reason.REQUIRED).at("question");
    }
    proceedings.ask(who, bid, question);
    history.record(who, "presentation.asked", Kind.BID, bid.bidId());
  }
}
