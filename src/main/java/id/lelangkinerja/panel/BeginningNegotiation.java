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

/** The chair closes the presentations of a lot: its targets are negotiated next. */
@Service
public class BeginningNegotiation {
  private final LotQuery lots;
  private final SeatQuery seats;
  private final InTurn inTurn;
  private final SittingRepository sittings;
  private final LotMoves moves;
  private final PlannedDays planned;

  BeginningNegotiation(LotQuery lots, SeatQuery seats, InTurn inTurn, SittingRepository sittings, LotMoves moves,
      PlannedDays planned) {
    this.lots = lots;
    this.seats = seats;
    this.inTurn = inTurn;
    this.sittings = sittings;
    this.moves = moves;
    this.planned = planned;
  }

  /**
   * Refused with PRESENTATIONS_UNFINISHED while a bid is neither presented nor turned away, and with SHEETS_MISSING
   * while somebody who may score a presented bid has not handed in the sheet, or nobody may;
   * REASON_MISSING at "reason" beside the days that the round's calendar plans.
   *
   * @param early the reason, asked for beside those days
   */
  @Transactional
  public void begin(Acting who, LotId id, @Nullable String early) {
    Refused.unless(Rules.mayChair(who), Reason.NOT_YOURS);
    inTurn.take(who, id);
    var lot = lots.lot(who, id);
    Refused.unless(lot.state() == LotState.PRESENTING, Reason.PANEL_STEP_CLOSED);
    Refused.unless(lot.isPresented(), Reason.PRESENTATIONS_UNFINISHED);
    Refused.unless(seats.progress(who, id).stream().allMatch(Progress::isComplete), Reason.SHEETS_MISSING);
    sittings.close(who, id);
    moves.move(who, id, LotState.PRESENTING, LotState.NEGOTIATING,
        planned.why(who, new RoundId(lot.roundId()), LotState.NEGOTIATING, early));
  }
}
