package id.lelangkinerja.panel;

import id.lelangkinerja.round.LotLeaving;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Of a lot that is cancelled no bid is presented any more: the slots that were set are taken out of calendars. */
@Component
class LeavingPresentations {
  private final PanelQuery bids;
  private final Telling telling;

  LeavingPresentations(PanelQuery bids, Telling telling) {
    this.bids = bids;
    this.telling = telling;
  }

  @EventListener
  void takeBack(LotLeaving leaving) {
    bids.bidsOf(leaving.who(), leaving.lot()).stream().filter(PanelBid::isSchedulable)
        .forEach(bid -> telling.unscheduled(leaving.who(), bid));
  }
}
