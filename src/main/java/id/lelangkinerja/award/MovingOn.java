package id.lelangkinerja.award;

import id.lelangkinerja.panel.InTurn;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.PlannedDays;
import id.lelangkinerja.round.RoundId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The planner moves an awarded lot on: first to the time for objections, which the installation does by itself on the
 * planned day, then to the signing of its contract, which it does soon after that time.
 */
@Service
public class MovingOn {
  /** Working days that agencies have at least to object. */
  static final int LEAST_DAYS = 3;
  private final AwardLotQuery lots;
  private final CandidateQuery candidates;
  private final ObjectionRepository objections;
  private final LotMoves moves;
  private final PlannedDays planned;
  private final Telling telling;
  private final InTurn inTurn;

  MovingOn(AwardLotQuery lots, CandidateQuery candidates, ObjectionRepository objections, LotMoves moves,
      PlannedDays planned, Telling telling, InTurn inTurn) {
    this.lots = lots;
    this.candidates = candidates;
    this.objections = objections;
    this.moves = moves;
    this.planned = planned;
    this.telling = telling;
    this.inTurn = inTurn;
  }

  /**
   * Opens the award to objections until the end of that day. Refused with AWARD_CLOSED where the lot has not just been
   * awarded, and with OBJECTION_TERM_SHORT at "until" where fewer than three working days are left to object;
   * REASON_MISSING at "reason" beside the days that the round's calendar plans.
   *
   * @param why the reason, asked for beside those days
   */
  @Transactional
  public void toObjection(Acting who, LotId id, LocalDate until, @Nullable String why) {
    var lot = take(who, id, LotState.AWARDED);
    if (until.isBefore(telling.dayAfter(who.region(), LEAST_DAYS))) {
      throw new Refused(Reason.OBJECTION_TERM_SHORT, LEAST_DAYS).at("until");
    }
    objections.open(who, lot, until);
    moves.move(who, id, LotState.AWARDED, LotState.OBJECTION,
        planned.why(who, new RoundId(lot.roundId()), LotState.OBJECTION, why));
    telling.opened(who, lot, candidates.of(who, id), until);
  }

  /**
   * Refused with AWARD_CLOSED where the lot is not open to objections, OBJECTION_TERM_RUNNING while an agency may still
   * object, OBJECTION_UNANSWERED while an objection waits for its answer, and REASON_MISSING as above.
   */
  @Transactional
  public void toSigning(Acting who, LotId id, @Nullable String why) {
    var lot = take(who, id, LotState.OBJECTION);
    Refused.unless(lot.isPastObjections(), Reason.OBJECTION_TERM_RUNNING);
    Refused.unless(lot.unanswered() == 0, Reason.OBJECTION_UNANSWERED);
    moves.move(who, id, LotState.OBJECTION, LotState.SIGNING,
        planned.why(who, new RoundId(lot.roundId()), LotState.SIGNING, why));
  }

  private AwardLot take(Acting who, LotId id, LotState from) {
    Refused.unless(Rules.mayMoveOn(who), Reason.NOT_YOURS);
    inTurn.take(who, id);
    var lot = lots.lot(who, id);
    Refused.unless(lot.state() == from, Reason.AWARD_CLOSED);
    return lot;
  }
}
