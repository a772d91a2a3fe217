package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planner has a round open by itself at its time, once nothing but that time is missing, or takes that back. */
@Service
public class SchedulingOpening {
  private final RoundRepository rounds;
  private final GapQuery gaps;
  private final History history;

  SchedulingOpening(RoundRepository rounds, GapQuery gaps, History history) {
    this.rounds = rounds;
    this.gaps = gaps;
    this.history = history;
  }

  /** Throws Refused: NOT_YOURS, NOT_FOUND_HERE, SCHEDULE_TOO_LATE once its time has come, ROUND_HAS_GAPS. */
  @Transactional
  public void schedule(Acting who, RoundId id) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    rounds.lock(who.region(), id);
    var missing = gaps.gaps(who, id);
    Refused.unless(missing.stream().anyMatch(Gap::isOfTime), Reason.SCHEDULE_TOO_LATE);
    Refused.unless(missing.size() == 1, Reason.ROUND_HAS_GAPS, missing.size() - 1);
    rounds.opensItself(who.region(), id, true);
    history.record(who, "round.opening-scheduled", Kind.ROUND, id.value());
  }

  /** Throws Refused: NOT_YOURS, NOT_FOUND_HERE. */
  @Transactional
  public void takeBack(Acting who, RoundId id) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    rounds.lock(who.region(), id);
    rounds.opensItself(who.region(), id, false);
    history.record(who, "round.opening-unscheduled", Kind.ROUND, id.value());
  }
}
