package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who leads the sitting begins a presentation, pauses it, lets it go on and ends it. */
@Service
public class KeepingTime {
  private final BidAtHand bids;
  private final TimeRepository times;
  private final History history;

  KeepingTime(BidAtHand bids, TimeRepository times, History history) {
    this.bids = bids;
    this.times = times;
    this.history = history;
  }

  /**
   * Refused with NOT_SCHEDULED before the presentation has its slot, with PRESENTATION_MOVED where it stands so already:
   * of two who press the same at once one has the effect, and the other sees it.
   */
  @Transactional
  public void move(Acting who, BidId id, CourseState to) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.mayKeepTime(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.isSchedulable(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(bid.isHoldable(), Reason.NOT_SCHEDULED);
    var kept = times.of(who, bid);
    Refused.unless(kept.state().leadsTo(to), Reason.PRESENTATION_MOVED);
    write(who, bid, kept, to);
  }

  /** What is noted as held runs no longer. */
  void end(Acting who, PanelBid bid) {
    var kept = times.of(who, bid);
    if (kept.state().isUnderWay()) {
      write(who, bid, kept, CourseState.ENDED);
    }
  }

  private void write(Acting who, PanelBid bid, TimeKept kept, CourseState to) {
    times.move(who, bid, kept, to);
    history.record(who, kept.state().act(to), Kind.BID, bid.bidId());
  }
}
