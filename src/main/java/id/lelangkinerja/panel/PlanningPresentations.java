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
  private final Scheduling scheduling;
  private final History history;

  PlanningPresentations(PanelQuery bids, InTurn inTurn, PresentationRepository presentations, Scheduling scheduling,
      History history) {
    this.bids = bids;
    this.inTurn = inTurn;
    this.presentations = presentations;
    this.scheduling = scheduling;
    this.history = history;
  }

  /** In which order the bids come: by the numbers of their lots, or drawn. */
  public enum Order {
    LOT, DRAW
  }

  /**
   * Slots that were set before are set anew. Refused with NOTHING_TO_SCHEDULE where no bid is to be presented, with
   * NOT_YOURS where one of them is of an own agency, and as {@link Scheduling#schedule} refuses.
   */
  @Transactional
  public void plan(Acting who, RoundId round, Timetable timetable, Order order) {
    Refused.unless(Rules.maySchedule(who), Reason.NOT_YOURS);
    // One lot after another in the order of their ids, so that two who do this do not wait for each other.
    bids.ofRound(who, round).stream().map(PanelBid::lot).distinct()
        .sorted((one, other) -> one.value().compareTo(other.value())).forEach(lot -> inTurn.take(who, lot));
    presentations.alone(who);
    var due = bids.ofRound(who, round).stream().filter(PanelBid::isSchedulable).toList();
    Refused.unless(!due.isEmpty(), Reason.NOTHING_TO_SCHEDULE);
    Refused.unless(due.stream().allMatch(bid -> Rules.maySchedule(who, bid)), Reason.NOT_YOURS);
    var moving = due.stream().map(PanelBid::bidId).toList();
    var slots = timetable.slots(ordered(who, round, due, order).stream()
        .map(bid -> new Timetable.Entry(bid.bidId(), bid.agencyId())).toList());
    for (var bid : due) {
      var slot = slots.get(bid.bidId());
      if (slot != null) {
        scheduling.schedule(who, bid, slot, moving);
      }
    }
  }

  private List<PanelBid> ordered(Acting who, RoundId round, List<PanelBid> due, Order order) {
    if (order == Order.LOT) {
      return due;
    }
    var drawn = DrawnOrder.drawn();
    var places = drawn.of(due, PanelBid::bidId);
    presentations.drawn(who, round, drawn, places);
    history.record(who, "presentations.drawn", Kind.ROUND, round.value(), drawn.seed());
    return places;
  }
}
