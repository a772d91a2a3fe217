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

/** The chair, or the mayor in the chair's place, notes what the presenter answered to a question; once. */
@Service
public class NotingAnswer {
  private final BidAtHand bids;
  private final ProceedingsQuery query;
  private final ProceedingsRepository proceedings;
  private final History history;

  NotingAnswer(BidAtHand bids, ProceedingsQuery query, ProceedingsRepository proceedings, History history) {
    this.bids = bids;
    this.query = query;
    this.proceedings = proceedings;
    this.history = history;
  }

  /** Refused with NOT_FOUND_HERE for a question about another bid, ANSWER_NOTED where it has its answer. */
  @Transactional
  public void note(Acting who, BidId id, UUID question, String answer) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.isHeard(), Reason.PANEL_STEP_CLOSED);
    var asked = query.questions(who, bid).stream().filter(each -> each.questionId().equals(question)).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(asked.answer() == null, Reason.ANSWER_NOTED);
    if (answer.isBlank()) {
      throw new Refused(Reason.REQUIRED).at("answer." + question);
    }
    proceedings.answer(who, question, answer);
    history.record(who, "presentation.answered", Kind.BID, bid.bidId());
  }
}
