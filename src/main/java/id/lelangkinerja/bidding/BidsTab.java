package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotTab;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tab of a lot's bids: for everyone signed in, once the round was opened; it tells nothing of any bid. */
@Component
@Order(2)
class BidsTab implements LotTab {
  private final LotBidsQuery lots;

  BidsTab(LotBidsQuery lots) {
    this.lots = lots;
  }

  @Override
  public String key() {
    return "lot.tab.bids";
  }

  @Override
  public String url(Links links, LotId lot) {
    return links.auction().lotBids(lot.value());
  }

  @Override
  public boolean isOpenTo(Acting who, LotId lot) {
    return lots.isOpenTo(who, lot);
  }
}
