package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import org.springframework.stereotype.Component;

/** Takes up a bid for an act upon it: waits for the lot's turn, then reads how the bid stands. */
@Component
class BidAtHand {
  private final PanelQuery bids;
  private final InTurn inTurn;

  BidAtHand(PanelQuery bids, InTurn inTurn) {
    this.bids = bids;
    this.inTurn = inTurn;
  }

  /** Within the act's transaction; refused with NOT_FOUND_HERE where there is no bid that this person may read. */
  PanelBid take(Acting who, BidId id) {
    inTurn.take(who, bids.lotOf(who.region(), id));
    return bids.bid(who, id);
  }
}
