package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency answers, once and within the term, what the planner asked of its incomplete bid. */
@Service
public class Completing {
  private final BidRepository bids;
  private final CompletionRepository completions;
  private final History history;

  Completing(BidRepository bids, CompletionRepository completions, History history) {
    this.bids = bids;
    this.completions = completions;
    this.history = history;
  }

  /** Refused: BID_STATE_WRONG, COMPLETION_TOO_LATE, CHANGED_MEANWHILE when a colleague answered first. */
  @Transactional
  public void answer(Acting who, BidId id, String answer) {
    var bid = bids.own(who, id);
    Refused.unless(bid.state() == BidState.INCOMPLETE, Reason.BID_STATE_WRONG);
    completions.answer(who, id, answer);
    history.record(who, "bid.completed", Kind.BID, id.value(), answer);
  }
}
