package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.BidHead;
import id.lelangkinerja.platform.Links;

/** The top of a page about one bid. */
final class Heads {
  private Heads() {}

  static BidHead of(BidRow bid, Links links) {
    return new BidHead(bid.lotTitle(), bid.lotNo(), bid.roundName(), bid.agencyName(), bid.closesAt(),
        links.auction().round(bid.roundId()), links.auction().lot(bid.lotId()), links.auction().lotBids(bid.lotId()),
        links.bid(bid.bidId()),
        links.bidPart(bid.bidId(), "draft"));
  }
}
