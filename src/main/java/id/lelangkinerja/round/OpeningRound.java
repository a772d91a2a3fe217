package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A planner opens a round for bids: makes the key to which they are sealed and moves every draft to bidding. A round
 * that was opened before keeps its key, so that bids already sealed still open.
 */
@Service
public class OpeningRound {
  private final RoundRepository rounds;
  private final LotRepository lots;
  private final GapQuery gaps;
  private final LotMoves moves;
  private final KeyCeremony ceremony;
  private final Inviting inviting;
  private final History history;

  OpeningRound(RoundRepository rounds, LotRepository lots, GapQuery gaps, LotMoves moves,
      KeyCeremony ceremony, Inviting inviting, History history) {
    this.rounds = rounds;
    this.lots = lots;
    this.gaps = gaps;
    this.moves = moves;
    this.ceremony = ceremony;
    this.inviting = inviting;
    this.history = history;
  }

  /** Throws Refused: NOT_YOURS for anyone but a planner, NOT_FOUND_HERE, ROUND_HAS_GAPS when something is missing. */
  @Transactional
  public void open(Acting who, RoundId id) {
    Refused.unless(Rules.mayOpenRounds(who), Reason.NOT_YOURS);
    rounds.lock(who.region(), id);
    var missing = gaps.gaps(who, id).size();
    Refused.unless(missing == 0, Reason.ROUND_HAS_GAPS, missing);
    open(who, id, null);
  }

  /**
   * Opens it before its time; from then on this is the time at which it was opened.
   *
   * @param reason read by everyone who reads one of its lots
   * @throws Refused NOT_YOURS, NOT_FOUND_HERE, ROUND_HAS_GAPS when more is missing than the time, REASON_MISSING,
   * TOO_LONG
   */
  @Transactional
  public void openEarly(Acting who, RoundId id, String reason) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    rounds.lock(who.region(), id);
    var missing = gaps.gaps(who, id).stream().filter(gap -> !gap.isOfTime()).count();
    Refused.unless(missing == 0, Reason.ROUND_HAS_GAPS, missing);
    var why = Why.required(reason);
    rounds.openNow(who.region(), id);
    open(who, id, why);
  }

  private void open(Acting who, RoundId id, @Nullable String why) {
    if (!rounds.hasKey(who.region(), id)) {
      var key = ceremony.hold(who.region(), id);
      history.record(who, "round.opened", Kind.ROUND, id.value(), key.fingerprint());
    } else {
      history.record(who, "round.reopened", Kind.ROUND, id.value());
    }
    rounds.opensItself(who.region(), id, false);
    for (var lot : lots.drafts(who.region(), id)) {
      moves.move(who, lot, LotState.DRAFT, LotState.BIDDING, why);
      inviting.invite(who, lot);
    }
    inviting.announce(who, id);
  }
}
