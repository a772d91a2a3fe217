package id.lelangkinerja.offering;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A lot whose bidding closed without a bid no longer rests with the agency that had its target: that one did not bid,
 * and those who decide are told what can be done. Before the deadline nobody knows, as bids are sealed.
 */
@Service
public class EndingOffers {
  private final OfferRepository offers;
  private final OfferMoveRepository moves;
  private final AskingInTurn asking;
  private final History history;

  EndingOffers(OfferRepository offers, OfferMoveRepository moves, AskingInTurn asking, History history) {
    this.offers = offers;
    this.moves = moves;
    this.asking = asking;
    this.history = history;
  }

  /** Within the closing of bidding; nothing where the lot's target is with nobody. Refused with NOT_YOURS. */
  @Transactional
  public void withoutBid(Acting who, LotId lot) {
    Refused.unless(Rules.mayOfferOn(who), Reason.NOT_YOURS);
    offers.lockHeld(who.region(), lot).ifPresent(open -> {
      moves.end(who, lot, open.agency(), open.offer());
      history.record(who, "lot.target-no-bid", Kind.LOT, lot.value());
      asking.tellNoBid(who, lot, open);
    });
  }
}
