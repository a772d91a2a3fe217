package id.lelangkinerja.panel;

import id.lelangkinerja.round.LotGoingBack;
import id.lelangkinerja.round.LotLeaving;
import id.lelangkinerja.round.LotState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Of a lot that is cancelled, or put back before its presentations, no bid is presented any more: the slots that were set
 * are taken out of calendars.
 */
@Component
class LeavingPresentations {
  private final PanelQuery bids;
  private final PresentationRepository presentations;
  private final InTurn inTurn;
  private final Telling telling;

  LeavingPresentations(PanelQuery bids, PresentationRepository presentations, InTurn inTurn, Telling telling) {
    this.bids = bids;
    this.presentations = presentations;
    this.inTurn = inTurn;
    this.telling = telling;
  }

  @EventListener
  void takeBack(LotLeaving leaving) {
    bids.bidsOf(leaving.who(), leaving.lot()).stream().filter(PanelBid::isSchedulable)
        .forEach(bid -> telling.unscheduled(leaving.who(), bid));
  }

  /** The slots are set anew once the lot comes to its presentations again. */
  @EventListener
  void takeBack(LotGoingBack back) {
    if (back.from() == LotState.PRESENTING) {
      inTurn.take(back.who(), back.lot());
      bids.bidsOf(back.who(), back.lot()).stream().filter(PanelBid::isHoldable).forEach(bid -> {
        telling.unscheduled(back.who(), bid);
        presentations.cancel(back.who(), bid);
      });
    }
  }
}
