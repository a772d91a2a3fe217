package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planner puts a lot back by one stage, saying why; once a bid was opened, bidding does not return. */
@Service
public class SteppingBack {
  private final LotQuery lots;
  private final LotMoves moves;

  SteppingBack(LotQuery lots, LotMoves moves) {
    this.lots = lots;
    this.moves = moves;
  }

  /**
   * Puts the lot back from the stage in which the planner saw it.
   *
   * @throws Refused NOT_YOURS, NOT_FOUND_HERE, LOT_MOVE_IMPOSSIBLE, REASON_MISSING, LOT_BIDS_OPENED, CHANGED_MEANWHILE
   */
  @Transactional
  public void stepBack(Acting who, LotId id, LotState seen, String reason) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    Refused.unless(lots.lot(who, id).state() == seen, Reason.CHANGED_MEANWHILE);
    moves.move(who, id, seen, seen.back().orElseThrow(() -> new Refused(Reason.LOT_MOVE_IMPOSSIBLE)), reason);
  }
}
