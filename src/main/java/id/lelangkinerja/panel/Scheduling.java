package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The planner sets or changes when and where a bid is presented. */
@Service
public class Scheduling {
  private final BidAtHand bids;
  private final PresentationRepository presentations;
  private final Telling telling;
  private final History history;
  private final Clock clock;

  Scheduling(BidAtHand bids, PresentationRepository presentations, Telling telling, History history,
      Clock clock) {
    this.bids = bids;
    this.presentations = presentations;
    this.telling = telling;
    this.history = history;
    this.clock = clock;
  }

  /** Refused with DAY_PAST at "date" for a day before today. */
  @Transactional
  public void schedule(Acting who, BidId id, Instant at, String place) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.maySchedule(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.isSchedulable(), Reason.PANEL_STEP_CLOSED);
    if (LocalDate.ofInstant(at, Texts.ZONE).isBefore(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
      throw new Refused(Reason.DAY_PAST).at("date");
    }
    presentations.schedule(who, bid, at, place);
    history.record(who, "presentation.scheduled", Kind.BID, bid.bidId(), place);
    telling.scheduled(who, bid, at, place);
  }
}
