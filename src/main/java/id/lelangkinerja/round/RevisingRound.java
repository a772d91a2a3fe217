package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planner changes a round of which nothing is open yet, or nothing any more. */
@Service
public class RevisingRound {
  private final RoundChecks checks;
  private final RoundRepository rounds;
  private final History history;

  RevisingRound(RoundChecks checks, RoundRepository rounds, History history) {
    this.checks = checks;
    this.rounds = rounds;
    this.history = history;
  }

  /** Throws Refused: NOT_YOURS, NOT_FOUND_HERE, ROUND_IS_OPEN, or the first fault of what was written. */
  @Transactional
  public void revise(Acting who, RoundId id, NewRound round) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    Refused.unless(Rules.isUnopened(rounds.lock(who.region(), id)), Reason.ROUND_IS_OPEN);
    checks.refuseFaults(who.region(), round);
    rounds.refuseTaken(who.region(), id, round.name());
    rounds.revise(who.region(), id, round);
    history.record(who, "round.revised", Kind.ROUND, id.value());
  }
}
