package id.lelangkinerja.panel;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.RoundId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The planner or the secretary gives the bids of a round that are still to be presented their slots, all at once. */
@Service
public class PlanningPresentations {
  private final PanelQuery bids;
  private final InTurn inTurn;
  private final PresentationRepository presentations;
  private final BookedQuery booked;
  private final DrawQuery draws;
  private final Scheduling scheduling;
  private final History history;

  PlanningPresentations(PanelQuery bids, InTurn inTurn, PresentationRepository presentations, BookedQuery booked,
      DrawQuery draws, Scheduling scheduling, History history) {
    this.bids = bids;
    this.inTurn = inTurn;
    this.presentations = presentations;
    this.booked = booked;
    this.draws = draws;
    this.scheduling = scheduling;
    this.history = history;
  }

  /** In which order the bids come: by the numbers of their lots, or drawn. */
  public enum Order {
    LOT, DRAW
  }

  /** Which bids get a slot: all that are still to be presented, or those alone that have none. */
  public enum Which {
    ALL, OPEN
  }

  /**
   * What is asked for.
   *
   * @param again why the order is drawn once more, so that nobody draws until it suits; kept only then
   */
  record Wish(Timetable timetable, Which which, Order order, String again) {}

  /** What would come of it: the slots that there would be, and how many bids would be left without one. */
  record Outcome(List<Slot> slots, int left) {}

  /**
   * Refused with NOTHING_TO_SCHEDULE where no bid is to be presented, with NOT_YOURS where one of them is of an own
   * agency, SLOTS_TOO_FEW where some do not fit, REASON_MISSING at "reason" where the round's order was drawn before, and
   * as {@link Scheduling#schedule} refuses.
   */
  @Transactional
  public void plan(Acting who, RoundId round, Wish wish) {
    Refused.unless(Rules.maySchedule(who), Reason.NOT_YOURS);
    // One lot after another in the order of their ids, so that two who do this do not wait for each other.
    bids.ofRound(who, round).stream().map(PanelBid::lot).distinct()
        .sorted((one, other) -> one.value().compareTo(other.value())).forEach(lot -> inTurn.take(who, lot));
    presentations.alone(who);
    var due = due(who, round, wish.which());
    var slots = slots(who, round, wish.timetable(), ordered(who, round, due, wish));
    int left = due.size() - slots.size();
    Refused.unless(left == 0, Reason.SLOTS_TOO_FEW, left, due.size());
    var moving = due.stream().map(PanelBid::bidId).toList();
    for (var bid : due) {
      var slot = slots.get(bid.bidId());
      if (slot != null) {
        scheduling.schedule(who, bid, slot, moving);
      }
    }
  }

  /** What would come of it with the bids in the order of their lots; nothing is changed and nobody is told. */
  @Transactional(readOnly = true)
  Outcome preview(Acting who, RoundId round, Wish wish) {
    Refused.unless(Rules.maySchedule(who), Reason.NOT_YOURS);
    var due = due(who, round, wish.which());
    var slots = slots(who, round, wish.timetable(), due);
    return new Outcome(List.copyOf(slots.values()), due.size() - slots.size());
  }

  private List<PanelBid> due(Acting who, RoundId round, Which which) {
    var due = bids.ofRound(who, round).stream().filter(PanelBid::isSchedulable)
        .filter(bid -> which == Which.ALL || bid.startsAt() == null).toList();
    Refused.unless(!due.isEmpty(), Reason.NOTHING_TO_SCHEDULE);
    Refused.unless(due.stream().allMatch(bid -> Rules.maySchedule(who, bid)), Reason.NOT_YOURS);
    return due;
  }

  private Map<UUID, Slot> slots(Acting who, RoundId round, Timetable timetable, List<PanelBid> ordered) {
    var moving = ordered.stream().map(PanelBid::bidId).toList();
    var parties = booked.parties(who, moving);
    return timetable.slots(round.value(),
        moving.stream().map(bid -> new Timetable.Entry(bid, parties.getOrDefault(bid, Set.of()))).toList(),
        booked.between(who, timetable.from(), timetable.to(), moving));
  }

  private List<PanelBid> ordered(Acting who, RoundId round, List<PanelBid> due, Wish wish) {
    if (wish.order() == Order.LOT) {
      return due;
    }
    boolean first = draws.last(who, round).isEmpty();
    if (!first && wish.again().isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    var drawn = DrawnOrder.drawn();
    var places = drawn.of(due, PanelBid::bidId);
    presentations.drawn(who, round, drawn, places);
    history.record(who, first ? "presentations.drawn" : "presentations.redrawn", Kind.ROUND, round.value(),
        first ? drawn.seed() : drawn.seed() + ": " + wish.again().strip());
    return places;
  }
}
