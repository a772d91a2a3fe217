package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tab of what the lot asks. Whoever stands on any of the lot's pages may read the lot. */
@Component
@Order(0)
class LotItselfTab implements LotTab {
  @Override
  public String key() {
    return "lot.tab.lot";
  }

  @Override
  public String url(Links links, LotId lot) {
    return links.auction().lot(lot.value());
  }

  @Override
  public boolean isOpenTo(Acting who, LotId lot) {
    return true;
  }
}
