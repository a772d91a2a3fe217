package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.PlannedDays;
import id.lelangkinerja.round.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The planner, or on the planned day the installation, closes the administrative check of a lot: its eligible bids are
 * presented next.
 */
@Service
public class BeginningPresentations {
  private final LotQuery lots;
  private final InTurn inTurn;
  private final LotMoves moves;
  private final PlannedDays planned;

  BeginningPresentations(LotQuery lots, InTurn inTurn, LotMoves moves, PlannedDays planned) {
    this.lots = lots;
    this.inTurn = inTurn;
    this.moves = moves;
    this.planned = planned;
  }

  /**
   * Refused with CHECK_UNFINISHED while a bid is unchecked or incomplete, and where no bid is eligible or was presented before;
   * REASON_MISSING at "reason" beside the days that the round's calendar plans.
   *
   * @param why the reason, asked for beside those days
   */
  @Transactional
  public void begin(Acting who, LotId id, @Nullable String why) {
    Refused.unless(Rules.mayBegin(who), Reason.NOT_YOURS);
    inTurn.take(who, id);
    var lot = lots.lot(who, id);
    Refused.unless(lot.state() == LotState.CHECKING, Reason.PANEL_STEP_CLOSED);
    Refused.unless(lot.isReadyToPresent(), Reason.CHECK_UNFINISHED);
    moves.move(who, id, LotState.CHECKING, LotState.PRESENTING,
        planned.why(who, new RoundId(lot.roundId()), LotState.PRESENTING, why));
  }
}
