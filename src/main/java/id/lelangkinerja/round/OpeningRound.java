package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.RoundKey;
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
  private final InstallationKey installation;
  private final Inviting inviting;
  private final History history;

  OpeningRound(RoundRepository rounds, LotRepository lots, GapQuery gaps, LotMoves moves,
      InstallationKey installation, Inviting inviting, History history) {
    this.rounds = rounds;
    this.lots = lots;
    this.gaps = gaps;
    this.moves = moves;
    this.installation = installation;
    this.inviting = inviting;
    this.history = history;
  }

  /** Throws Refused: NOT_YOURS for anyone but a planner, NOT_FOUND_HERE, ROUND_HAS_GAPS when something is missing. */
  @Transactional
  public void open(Acting who, RoundId id) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    rounds.lock(who.region(), id);
    var missing = gaps.gaps(who, id).size();
    Refused.unless(missing == 0, Reason.ROUND_HAS_GAPS, missing);
    if (!rounds.hasKey(who.region(), id)) {
      var key = RoundKey.make(installation, Round.sealingContext(who.region(), id));
      rounds.keep(who.region(), id, key);
      history.record(who, "round.opened", Kind.ROUND, id.value(), key.fingerprint());
    } else {
      history.record(who, "round.reopened", Kind.ROUND, id.value());
    }
    for (var lot : lots.drafts(who.region(), id)) {
      moves.move(who, lot, LotState.DRAFT, LotState.BIDDING, null);
      inviting.invite(who, lot);
    }
  }
}
