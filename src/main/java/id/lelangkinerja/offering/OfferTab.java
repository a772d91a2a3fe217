package id.lelangkinerja.offering;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotTab;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tab of whom a lot's target is offered to: for those who decide, and for an agency that was asked. */
@Component
@Order(1)
class OfferTab implements LotTab {
  private final OfferQuery offers;

  OfferTab(OfferQuery offers) {
    this.offers = offers;
  }

  @Override
  public String key() {
    return "lot.tab.target";
  }

  @Override
  public String url(Links links, LotId lot) {
    return links.auction().lotTarget(lot.value());
  }

  @Override
  public boolean isOpenTo(Acting who, LotId lot) {
    return offers.find(who, lot).isPresent();
  }
}
