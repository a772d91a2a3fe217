package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotTab;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The tab of a lot before the panel: from the check on, for those who examine it and for agencies whose bid was
 * opened.
 */
@Component
@Order(3)
class PanelTab implements LotTab {
  private final LotQuery lots;

  PanelTab(LotQuery lots) {
    this.lots = lots;
  }

  @Override
  public String key() {
    return "lot.tab.panel";
  }

  @Override
  public String url(Links links, LotId lot) {
    return links.panel().lotPanel(lot.value());
  }

  @Override
  public boolean isOpenTo(Acting who, LotId lot) {
    return lots.isOpenTo(who, lot);
  }
}
