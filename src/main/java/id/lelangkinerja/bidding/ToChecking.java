package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.PlannedDays;
import id.lelangkinerja.round.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends the lots of a round whose bids were opened on to their check. */
@Component
class ToChecking {
  private final BidRepository bids;
  private final LotMoves lots;
  private final PlannedDays planned;

  ToChecking(BidRepository bids, LotMoves lots, PlannedDays planned) {
    this.bids = bids;
    this.lots = lots;
    this.planned = planned;
  }

  /** The reason to keep; REASON_MISSING at "reason" beside the days that the calendar plans for the opening. */
  @Nullable
  String why(Acting who, RoundId round, @Nullable String early) {
    return planned.why(who, round, LotState.OPENING, early);
  }

  void move(Acting who, RoundId round, @Nullable String why) {
    bids.lots(who.region(), round, LotState.OPENING)
        .forEach(lot -> lots.move(who, lot, LotState.OPENING, LotState.CHECKING, why));
  }
}
