package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planner writes down a new round; nobody but those who prepare it sees it until it opens. */
@Service
public class PlanningRound {
  private final RoundChecks checks;
  private final RoundRepository rounds;
  private final History history;

  PlanningRound(RoundChecks checks, RoundRepository rounds, History history) {
    this.checks = checks;
    this.rounds = rounds;
    this.history = history;
  }

  /** Throws Refused: NOT_YOURS for anyone but a planner, or the first fault of what was written. */
  @Transactional
  public RoundId plan(Acting who, NewRound round) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    checks.refuseFaults(who.region(), round);
    var id = new RoundId(UUID.randomUUID());
    rounds.refuseTaken(who.region(), id, round.name());
    rounds.add(who.region(), id, round);
    history.record(who, "round.planned", Kind.ROUND, id.value());
    return id;
  }
}
