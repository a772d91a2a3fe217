package id.lelangkinerja.panel;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.RoundId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The planner or the secretary gives every bid of a round that is still to be presented a slot, all at once. */
@Service
public class PlanningPresentations {
  private final PanelQuery bids;
  private final InTurn inTurn;
  private final PresentationRepository presentations;
  private final DrawQuery draws;
  private final Scheduling scheduling;
  private final History history;

  PlanningPresentations(PanelQuery bids, InTurn inTurn, PresentationRepository presentations, DrawQuery draws,
      Scheduling scheduling, History history) {
    this.bids = bids;
    this.inTurn = inTurn;
    this.presentations = presentations;
    this.draws = draws;
    this.scheduling = scheduling;
    this.history = history;
  }

  /** In which order the bids come: by the numbers of their lots, or drawn. */
  public enum Order {
    LOT, DRAW
  }

  /**
   * Slots that were set before are set anew. Refused with NOTHING_TO_SCHEDULE where no bid is to be presented, with
   * NOT_YOURS where one of them is of an own agency, REASON_MISSING at "reason" where the round's order was drawn
   * before, and as {@link Scheduling#schedule} refuses.
   *
   * @param again why the order is drawn once more, so that nobody draws until it suits; kept only then
   */
  @Transactional
  public void plan(Acting who, RoundId round, Timetable timetable, Order order, String again) {
    Refused.unless(Rules.maySchedule(who), Reason.NOT_YOURS);
    // One lot after another in the order of their ids, so that two who do this do not wait for each other.
    bids.ofRound(who, round).stream().map(PanelBid::lot).distinct()
        .sorted((one, other) -> one.value().compareTo(other.value())).forEach(lot -> inTurn.take(who, lot));
    presentations.alone(who);
    var due = bids.ofRound(who, round).stream().filter(PanelBid::isSchedulable).toList();
    Refused.unless(!due.isEmpty(), Reason.NOTHING_TO_SCHEDULE);
    Refused.unless(due.stream().allMatch(bid -> Rules.maySchedule(who, bid)), Reason.NOT_YOURS);
    var moving = due.stream().map(PanelBid::bidId).toList();
    var slots = timetable.slots(ordered(who, round, due, order, again).stream()
        .map(bid -> new Timetable.Entry(bid.bidId(), bid.agencyId())).toList());
    for (var bid : due) {
      var slot = slots.get(bid.bidId());
      if (slot != null) {
        scheduling.schedule(who, bid, slot, moving);
      }
    }
  }

  private List<PanelBid> ordered(Acting who, RoundId round, List<PanelBid> due, Order order,
      String again) {
    if (order == Order.LOT) {
      return due;
    }
    boolean first = draws.last(who, round).isEmpty();
    if (!first && again.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    var drawn = DrawnOrder.drawn();
    var places = drawn.of(due, PanelBid::bidId);
    presentations.drawn(who, round, drawn, places);
    history.record(who, first ? "presentations.drawn" : "presentations.redrawn", Kind.ROUND, round.value(),
        first ? drawn.seed() : drawn.seed() + ": " + again.strip());
    return places;
  }
}
