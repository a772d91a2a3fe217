package id.lelangkinerja.award;

import id.lelangkinerja.panel.InTurn;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The planner moves an awarded lot on: first to the time for objections, then to the signing of its contract. */
@Service
public class MovingOn {
  /** Working days that agencies have at least to object, and that are proposed. */
  static final int LEAST_DAYS = 3;
  static final int USUAL_DAYS = 5;
  private final AwardLotQuery lots;
  private final CandidateQuery candidates;
  private final ObjectionRepository objections;
  private final LotMoves moves;
  private final Telling telling;
  private final InTurn inTurn;

  MovingOn(AwardLotQuery lots, CandidateQuery candidates, ObjectionRepository objections, LotMoves moves,
      Telling telling, InTurn inTurn) {
    this.lots = lots;
    this.candidates = candidates;
    this.objections = objections;
    this.moves = moves;
    this.telling = telling;
    this.inTurn = inTurn;
  }

  /**
   * Opens the award to objections until the end of that day. Refused with AWARD_CLOSED where the lot has not just been
   * awarded, and with OBJECTION_TERM_SHORT at "until" where fewer than three working days are left to object.
   */
  @Transactional
  public void toObjection(Acting who, LotId id, LocalDate until) {
    var lot = take(who, id, LotState.AWARDED);
    if (until.isBefore(telling.dayAfter(LEAST_DAYS))) {
      throw new Refused(Reason.OBJECTION_TERM_SHORT, LEAST_DAYS).at("until");
    }
    objections.open(who, lot, until);
    moves.move(who, id, LotState.AWARDED, LotState.OBJECTION, null);
    telling.opened(who, lot, candidates.of(who, id), until);
  }

  /**
   * Refused with AWARD_CLOSED where the lot is not open to objections, OBJECTION_TERM_RUNNING while an agency may still
   * object, and OBJECTION_UNANSWERED while an objection waits for its answer.
   */
  @Transactional
  public void toSigning(Acting who, LotId id) {
    var lot = take(who, id, LotState.OBJECTION);
    Refused.unless(lot.isPastObjections(), Reason.OBJECTION_TERM_RUNNING);
    Refused.unless(lot.unanswered() == 0, Reason.OBJECTION_UNANSWERED);
    moves.move(who, id, LotState.OBJECTION, LotState.SIGNING, null);
  }

  private AwardLot take(Acting who, LotId id, LotState from) {
    Refused.unless(Rules.mayMoveOn(who), Reason.NOT_YOURS);
    inTurn.take(who, id);
    var lot = lots.lot(who, id);
    Refused.unless(lot.state() == from, Reason.AWARD_CLOSED);
    return lot;
  }
}
