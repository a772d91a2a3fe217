package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planner takes a lot out of the auction for good, saying why, until it is awarded. */
@Service
public class Cancelling {
  private final LotQuery lots;
  private final LotMoves moves;
  private final TellingCancelled telling;
  private final ApplicationEventPublisher events;

  Cancelling(LotQuery lots, LotMoves moves, TellingCancelled telling, ApplicationEventPublisher events) {
    this.lots = lots;
    this.moves = moves;
    this.telling = telling;
    this.events = events;
  }

  /**
   * Cancels the lot in whichever stage it is; the award to a winner that an objection to another left standing ends.
   *
   * @throws Refused NOT_YOURS, NOT_FOUND_HERE, LOT_MOVE_IMPOSSIBLE, REASON_MISSING, CHANGED_MEANWHILE
   */
  @Transactional
  public void cancel(Acting who, LotId id, String reason) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    var lot = lots.lot(who, id);
    Refused.unless(lot.state().leadsTo(LotState.CANCELLED), Reason.LOT_MOVE_IMPOSSIBLE);
    var why = Why.required(reason);
    var concerned = telling.concerned(who, lot);
    events.publishEvent(new LotLeaving(who, id, lot.title(), why));
    moves.move(who, id, lot.state(), LotState.CANCELLED, why);
    telling.tell(who, lot, concerned, why);
  }
}
