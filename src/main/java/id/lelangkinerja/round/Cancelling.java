package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planner takes a lot out of the auction for good, saying why, until it is awarded. */
@Service
public class Cancelling {
  private final LotQuery lots;
  private final LotMoves moves;

  Cancelling(LotQuery lots, LotMoves moves) {
    this.lots = lots;
    this.moves = moves;
  }

  /**
   * Cancels the lot in whichever stage it is.
   *
   * @throws Refused NOT_YOURS, NOT_FOUND_HERE, LOT_MOVE_IMPOSSIBLE, REASON_MISSING, CHANGED_MEANWHILE
   */
  @Transactional
  public void cancel(Acting who, LotId id, String reason) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    moves.move(who, id, lots.lot(who, id).state(), LotState.CANCELLED, reason);
  }
}
