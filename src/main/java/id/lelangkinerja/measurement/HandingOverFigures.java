package id.lelangkinerja.measurement;

import id.lelangkinerja.round.KeepingFigures;
import id.lelangkinerja.round.LotOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * From the moment a lot takes bids, and within the same transaction, its bidders are measured against what was verified
 * under earlier contracts of its indicators. Opened again, it is told anew.
 */
@Component
class HandingOverFigures {
  private final RealisedQuery realised;
  private final KeepingFigures keeping;

  HandingOverFigures(RealisedQuery realised, KeepingFigures keeping) {
    this.realised = realised;
    this.keeping = keeping;
  }

  @EventListener
  void on(LotOpened event) {
    keeping.keep(event.who(), event.lot(),
        RealisedYears.of(realised.before(event.who().region(), event.lot())));
  }
}
