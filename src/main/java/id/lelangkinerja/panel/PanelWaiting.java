package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Waiting;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits before the panel: for the planner, the chair, the panel's members and the heads of agencies. */
@Component
class PanelWaiting implements Waiting {
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
  private final LotQuery lots;
  private final PanelQuery bids;
  private final SeatQuery seats;
  private final ProceedingsQuery proceedings;

  PanelWaiting(LotQuery lots, PanelQuery bids, SeatQuery seats, ProceedingsQuery proceedings) {
    this.lots = lots;
    this.bids = bids;
    this.seats = seats;
    this.proceedings = proceedings;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    var tasks = new ArrayList<Task>();
    if (Rules.mayPrepare(who) || Rules.mayChair(who)) {
      lots.current(who).forEach(lot -> ofLot(who, lot, links, tasks));
    }
    var current = bids.current(who);
    current.forEach(bid -> {
      ofBid(who, bid, links, tasks);
      confirmation(who, bid, links, tasks);
    });
    owed(who, current, links, tasks);
    return tasks;
  }

  private void ofLot(Acting who, LotOnPanel lot, Links links, List<Task> tasks) {
    if (Rules.mayPrepare(who) && lot.isReadyToPresent()) {
      tasks.add(new Task("panel.waiting.begin-presentations", lot.title(), null, links.panel().lotPanel(lot.lotId())));
    }
    if (Rules.mayChair(who) && lot.isPresented()
        && seats.progress(who, lot.lot()).stream().allMatch(Progress::isComplete)) {
      tasks.add(new Task("panel.waiting.begin-negotiation", lot.title(), null, links.panel().lotPanel(lot.lotId())));
    }
  }

  private static void ofBid(Acting who, PanelBid bid, Links links, List<Task> tasks) {
    var panel = links.panel().bidPanel(bid.bidId());
    if (Rules.mayPrepare(who) && Rules.maySchedule(who, bid) && bid.isSchedulable() && bid.startsAt() == null) {
      add(tasks, "schedule", bid, null, panel);
    }
    if (Rules.presides(who, bid)) {
      chair(bid, panel, tasks);
    }
    if (Rules.mayScore(who, bid) && bid.isHandInOpen() && !bid.handedIn()) {
      add(tasks, "score", bid, null, links.panel().bidSheet(bid.bidId()));
    }
    if (Rules.mayAnswer(who, bid) && bid.awaitsAgency() && !bid.termPassed()) {
      add(tasks, "answer", bid, end(bid.answerBy()), panel);
    }
    if (Rules.mayAnswer(who, bid) && bid.awaitsPact() && !bid.termPassed()) {
      add(tasks, "pact", bid, end(bid.answerBy()), links.panel().bidPanelStep(bid.bidId(), "pact"));
    }
  }

  /** The scores of a changed offer hold or are opened again; where they were, once the new ones are in. */
  private void confirmation(Acting who, PanelBid bid, Links links, List<Task> tasks) {
    if (Rules.presides(who, bid) && bid.awaitsConfirmation()
        && (!bid.reopened() || seats.progress(who, bid).isComplete())) {
      add(tasks, "confirm", bid, null, links.panel().bidPanel(bid.bidId()));
    }
  }

  /** What the chair decided that the agency does, once it has presented. */
  private void owed(Acting who, List<PanelBid> current, Links links, List<Task> tasks) {
    var own = current.stream().filter(bid -> Rules.mayFulfil(who, bid))
        .collect(Collectors.toMap(PanelBid::bidId, bid -> bid));
    if (own.isEmpty()) {
      return;
    }
    for (var each : proceedings.owed(who, own.keySet())) {
      var bid = own.get(each.bidId());
      if (bid != null && bid.isReadByBidder(each.sitting())) {
        add(tasks, "fulfil", bid, end(each.dueOn()), links.panel().bidPanel(bid.bidId()));
      }
    }
  }

  private static void chair(PanelBid bid, String panel, List<Task> tasks) {
    if (bid.isHoldable()) {
      add(tasks, "hold", bid, bid.startsAt(), panel);
    }
    if (bid.awaitsPanel()) {
      add(tasks, bid.state() == BidState.COUNTERED ? "reply" : "decide", bid, null, panel);
    }
    if (bid.isLapsable()) {
      add(tasks, "lapse", bid, end(bid.answerBy()), panel);
    }
  }

  private static void add(List<Task> tasks, String word, PanelBid bid, @Nullable Instant due, String url) {
    tasks.add(new Task("panel.waiting." + word, bid.agencyName() + ": " + bid.lotTitle(), due, url));
  }

  private static @Nullable Instant end(@Nullable LocalDate day) {
    return day == null ? null : day.atTime(LAST_MINUTE).atZone(Texts.ZONE).toInstant();
  }
}
