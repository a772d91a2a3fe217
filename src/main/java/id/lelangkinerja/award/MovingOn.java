package id.lelangkinerja.award;

import id.lelangkinerja.panel.InTurn;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The planner moves an awarded lot on: first to the time for objections, then to the signing of its contract. */
@Service
public class MovingOn {
  private final AwardLotQuery lots;
  private final LotMoves moves;
  private final InTurn inTurn;

  MovingOn(AwardLotQuery lots, LotMoves moves, InTurn inTurn) {
    this.lots = lots;
    this.moves = moves;
    this.inTurn = inTurn;
  }

  /** Refused with AWARD_CLOSED where the lot has not just been awarded. */
  @Transactional
  public void toObjection(Acting who, LotId lot) {
    move(who, lot, LotState.AWARDED, LotState.OBJECTION);
  }

  /** Refused with AWARD_CLOSED where the lot is not open to objections. */
  @Transactional
  public void toSigning(Acting who, LotId lot) {
    move(who, lot, LotState.OBJECTION, LotState.SIGNING);
  }

  private void move(Acting who, LotId id, LotState from, LotState to) {
    Refused.unless(Rules.mayMoveOn(who), Reason.NOT_YOURS);
    inTurn.take(who, id);
    Refused.unless(lots.lot(who, id).state() == from, Reason.AWARD_CLOSED);
    moves.move(who, id, from, to, null);
  }
}
