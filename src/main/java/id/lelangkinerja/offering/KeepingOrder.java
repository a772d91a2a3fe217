package id.lelangkinerja.offering;

import id.lelangkinerja.round.LotCopied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A lot that is copied into a later round is offered in the same order there. */
@Component
class KeepingOrder {
  private final OfferRepository offers;

  KeepingOrder(OfferRepository offers) {
    this.offers = offers;
  }

  @EventListener
  void follow(LotCopied copied) {
    offers.copy(copied.who().region(), copied.from(), copied.to());
  }
}
