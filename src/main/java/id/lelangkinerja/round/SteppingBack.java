package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planner puts a lot back by one stage, saying why; once a bid was opened, bidding does not return. */
@Service
public class SteppingBack {
  private final LotQuery lots;
  private final LotMoves moves;
  private final TellingBack telling;
  private final ApplicationEventPublisher events;

  SteppingBack(LotQuery lots, LotMoves moves, TellingBack telling, ApplicationEventPublisher events) {
    this.lots = lots;
    this.moves = moves;
    this.telling = telling;
    this.events = events;
  }

  /**
   * Puts the lot back from the stage in which the planner saw it, and tells the agencies that bid or may bid.
   *
   * @throws Refused NOT_YOURS, NOT_FOUND_HERE, LOT_MOVE_IMPOSSIBLE, REASON_MISSING, LOT_BIDS_OPENED,
   * LOT_DEADLINE_OVER, CHANGED_MEANWHILE, or what a later module has against it
   */
  @Transactional
  public void stepBack(Acting who, LotId id, LotState seen, String reason) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    var lot = lots.lot(who, id);
    Refused.unless(lot.state() == seen, Reason.CHANGED_MEANWHILE);
    var to = seen.back().orElseThrow(() -> new Refused(Reason.LOT_MOVE_IMPOSSIBLE));
    var why = Why.required(reason);
    events.publishEvent(new LotGoingBack(who, id, seen, to));
    moves.move(who, id, seen, to, why);
    telling.tell(who, lot, to, why);
  }
}
