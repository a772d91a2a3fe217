package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.Answering;
import id.lelangkinerja.panel.BudgetValue;
import id.lelangkinerja.panel.CounterOffer;
import id.lelangkinerja.panel.Countering;
import id.lelangkinerja.panel.DateValue;
import id.lelangkinerja.panel.Named;
import id.lelangkinerja.panel.TargetValue;
import id.lelangkinerja.platform.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Negotiates a bid to its scripted end, a turn every other day. */
@Component
class Negotiating {
  private static final int USUAL_TERM = 5;
  /** Nine tenths of a million rupiah. */
  private static final long LESS = 900_000;
  private final Countering countering;
  private final Answering answering;
  private final Agreeing agreeing;
  private final TurningAway turningAway;
  private final Stage stage;
  private final Agenda agenda;

  Negotiating(Countering countering, Answering answering, Agreeing agreeing, TurningAway turningAway, Stage stage,
      Agenda agenda) {
    this.countering = countering;
    this.answering = answering;
    this.agreeing = agreeing;
    this.turningAway = turningAway;
    this.stage = stage;
    this.agenda = agenda;
  }

  /**
   * The panel's first counter-offer alone, with a tenth less of the budget, left for the agency to answer within so
   * many days.
   */
  void counter(BidId id, Script.BidPart bid, Plan plan, int days) {
    var budget = IntStream.range(0, plan.years().size())
        .mapToObj(at -> new BudgetValue(plan.years().get(at), new Rupiah(bid.budget().get(at) * LESS))).toList();
    countering.counter(stage.as("sekda"), id, new CounterOffer(named(bid, 0, plan).within(budget),
        bid.told().getFirst().message(), stage.today().plusDays(days)));
  }

  void settle(BidId id, Script.BidPart bid, Plan plan, LocalDate day) {
    switch (bid.fate()) {
      case AS_IT_IS -> agreeing.asItIs(id, bid, day);
      case AGREED -> agreeing.agree(id, bid, turns(id, bid, plan, day));
      case REFUSED -> turningAway.refuse(id, bid, turns(id, bid, plan, day));
      case REJECTED -> turningAway.reject(id, bid, day);
      case ASKED_AGAIN -> {
        turningAway.reject(id, bid, day);
        agreeing.agree(id, bid, turns(id, bid, plan, day.plusDays(6)));
      }
      case LAPSED -> turningAway.lapse(id, turns(id, bid, plan, day).plusDays(USUAL_TERM));
      case WITHDRAWN, NOT_SUBMITTED -> throw new IllegalStateException("never before the panel: " + bid.by());
    }
  }

  /** Asks a bid again that was turned away, and agrees. */
  void again(BidId id, Script.BidPart bid, Plan plan, LocalDate day) {
    agreeing.agree(id, bid, turns(id, bid, plan, day));
  }

  /** Plays the turns; returns the day of what follows the last one. */
  private LocalDate turns(BidId id, Script.BidPart bid, Plan plan, LocalDate from) {
    var day = from;
    for (int turn = 0; turn < bid.told().size(); turn++) {
      int no = turn;
      if (no % 2 == 0) {
        agenda.on(day, () -> counter(id, bid, plan, no, USUAL_TERM));
      } else {
        agenda.on(day, () -> answering.answer(stage.as(bid.by()), id, named(bid, no, plan),
            bid.told().get(no).message()));
      }
      day = day.plusDays(2);
    }
    return day;
  }

  private void counter(BidId id, Script.BidPart bid, Plan plan, int turn, int days) {
    countering.counter(stage.as("sekda"), id, new CounterOffer(named(bid, turn, plan),
        bid.told().get(turn).message(), stage.today().plusDays(days)));
  }

  private Named named(Script.BidPart bid, int turn, Plan plan) {
    return Named.of(targets(bid, turn, plan)).by(dates(bid, bid.told().get(turn).later(), plan.years()));
  }

  /** The days of all milestones; none where the turn says nothing of them. */
  private static List<DateValue> dates(Script.BidPart bid, @Nullable Map<Integer, Integer> later,
      List<Integer> years) {
    return later == null
        ? List.of()
        : IntStream.rangeClosed(1, bid.reached().size())
            .mapToObj(no -> new DateValue(no, YearMonth.from(bid.reached().get(no - 1).dueOn(years))
                .plusMonths(later.getOrDefault(no, 0)).atEndOfMonth()))
            .toList();
  }

  /** What lies on the table after that turn: the bid's own targets, with what was said since in their place. */
  private List<TargetValue> targets(Script.BidPart bid, int turn, Plan plan) {
    return bid.targets().entrySet().stream().flatMap(path -> {
      var values = bid.told().subList(0, turn + 1).reversed().stream().map(Script.Turn::targets)
          .filter(changed -> changed.containsKey(path.getKey())).findFirst().orElse(bid.targets())
          .getOrDefault(path.getKey(), List.of());
      return IntStream.range(0, plan.years().size())
          .mapToObj(at -> new TargetValue(stage.id(path.getKey()), plan.years().get(at), values.get(at)));
    }).toList();
  }
}
