package id.lelangkinerja.bidding;

import id.lelangkinerja.offering.EndingOffers;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import org.springframework.stereotype.Component;

/**
 * Ends what a round's deadline overtook: drafts that were not submitted, and target offers of lots without a bid.
 */
@Component
class EndingUnsubmitted {
  private final BidRepository bids;
  private final BidMoves moves;
  private final EndingOffers offers;

  EndingUnsubmitted(BidRepository bids, BidMoves moves, EndingOffers offers) {
    this.bids = bids;
    this.moves = moves;
    this.offers = offers;
  }

  /** Before the lots leave BIDDING. */
  void end(Acting who, RoundId round) {
    bids.inRound(who.region(), round, LotState.BIDDING, BidState.DRAFT)
        .forEach(draft -> moves.move(who, draft.id(), BidState.DRAFT, BidState.NOT_SUBMITTED, null));
    bids.withoutBid(who.region(), round).forEach(lot -> offers.withoutBid(who, lot));
  }
}
