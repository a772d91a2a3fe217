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
  private final RoundQuery query;
  private final SealedTermsRepository sealed;
  private final RoundRepository rounds;
  private final History history;

  RevisingRound(RoundChecks checks, RoundQuery query, SealedTermsRepository sealed, RoundRepository rounds,
      History history) {
    this.checks = checks;
    this.query = query;
    this.sealed = sealed;
    this.rounds = rounds;
    this.history = history;
  }

  /**
   * Throws Refused: NOT_YOURS, NOT_FOUND_HERE, ROUND_IS_OPEN, or the first fault of what was written; LOT_BIDS_SEALED at
   * "firstYear" or "lastYear" where that changes while sealed bids wait for one of its lots.
   */
  @Transactional
  public void revise(Acting who, RoundId id, NewRound round) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    Refused.unless(Rules.isUnopened(rounds.lock(who.region(), id)), Reason.ROUND_IS_OPEN);
    checks.refuseFaults(who.region(), round);
    rounds.refuseTaken(who.region(), id, round.name());
    refuseSealed(who, id, round);
    rounds.revise(who.region(), id, round);
    history.record(who, "round.revised", Kind.ROUND, id.value());
  }

  private void refuseSealed(Acting who, RoundId id, NewRound round) {
    if (sealed.hold(who.region(), id)) {
      var before = query.round(who, id);
      refuseChange(before.firstYear(), round.firstYear(), "firstYear");
      refuseChange(before.lastYear(), round.lastYear(), "lastYear");
    }
  }

  private static void refuseChange(int before, int after, String field) {
    if (before != after) {
      throw new Refused(Reason.LOT_BIDS_SEALED).at(field);
    }
  }
}
