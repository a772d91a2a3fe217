package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair, or the mayor in the chair's place, decides something in a presentation: data to be handed in, for
 * example.
 */
@Service
public class DecidingInHall {
  private final BidAtHand bids;
  private final ProceedingsRepository proceedings;
  private final History history;
  private final Clock clock;

  DecidingInHall(BidAtHand bids, ProceedingsRepository proceedings, History history, Clock clock) {
    this.bids = bids;
    this.proceedings = proceedings;
    this.history = history;
    this.clock = clock;
  }

  /**
   * With a day the agency owes what was decided until its end, and finds it among its tasks once it has presented.
   * Refused with DAY_PAST at "dueOn" for a day that is over.
   */
  @Transactional
  public void decide(Acting who, BidId id, String decision, @Nullable LocalDate dueOn) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.isHeard(), Reason.PANEL_STEP_CLOSED);
    if (decision.isBlank()) {
      throw new Refused(Reason.REQUIRED).at("decision");
    }
    if (dueOn != null && dueOn.isBefore(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
      throw new Refused(Reason.DAY_PAST).at("dueOn");
    }
    proceedings.decide(who, bid, decision, dueOn);
    history.record(who, "presentation.decided", Kind.BID, bid.bidId());
  }
}
