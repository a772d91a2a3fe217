package id.lelangkinerja.award;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotTab;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tab of a lot's ranking and award: for those who negotiate, and for agencies that bid, once it is awarded. */
@Component
@Order(4)
class AwardTab implements LotTab {
  private final AwardLotQuery lots;

  AwardTab(AwardLotQuery lots) {
    this.lots = lots;
  }

  @Override
  public String key() {
    return "lot.tab.award";
  }

  @Override
  public String url(Links links, LotId lot) {
    return links.auction().lotAward(lot.value());
  }

  @Override
  public boolean isOpenTo(Acting who, LotId lot) {
    return lots.isOpenTo(who, lot);
  }
}
