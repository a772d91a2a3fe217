package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidMoves;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair or the mayor offers other targets, another budget or other times for a bid: an odd turn of the negotiation. */
@Service
public class Countering {
  private final BidAtHand bids;
  private final BargainQuery bargains;
  private final OfferRepository offers;
  private final BidMoves moves;
  private final Telling telling;
  private final Clock clock;

  Countering(BidAtHand bids, BargainQuery bargains, OfferRepository offers, BidMoves moves, Telling telling,
      Clock clock) {
    this.bids = bids;
    this.bargains = bargains;
    this.offers = offers;
    this.moves = moves;
    this.telling = telling;
    this.clock = clock;
  }

  /**
   * Refused with COUNTER_UNCHANGED where every target, the budget and every day is what the agency said last (the panel then
   * takes it as it is), except for a rejected bid that is asked again.
   */
  @Transactional
  public void counter(Acting who, BidId id, CounterOffer offer) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.isCounterable(), Reason.PANEL_STEP_CLOSED);
    if (offer.message().isBlank()) {
      throw new Refused(Reason.REQUIRED).at("message");
    }
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    if (offer.answerBy().isBefore(today)) {
      throw new Refused(Reason.DAY_PAST).at("answerBy");
    }
    var bargain = bargains.of(who, bid);
    var named = bargain.complete(offer.named(), today);
    Refused.unless(bid.state() == BidState.REJECTED || bargain.differs(named), Reason.COUNTER_UNCHANGED);
    moves.move(who, id, bid.state(), BidState.COUNTERED, null);
    offers.add(who, bid, bid.nextPanelTurn(), offer.message(), offer.answerBy(), named);
    telling.countered(who, bid, offer.answerBy());
  }
}
