package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Findable;
import id.lelangkinerja.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bids by their lot and agency, for those for whom they exist: a sealed one for its own agency's people alone. */
@Component
@Order(30)
class BidFindable implements Findable {
  private final BidQuery bids;

  BidFindable(BidQuery bids) {
    this.bids = bids;
  }

  @Override
  public List<Found> find(@Nullable Acting who, RegionHere here, Words words) {
    if (who == null) {
      return List.of();
    }
    var links = Links.of(here);
    return List.of(new Found("search.bids", bids.count(who, words), bids.search(who, words, MOST).stream()
        .map(bid -> new Hit(bid.lotTitle(), bid.agencyName(), links.bid(bid.bidId()))).toList(),
        words.in(links.bids())));
  }
}
