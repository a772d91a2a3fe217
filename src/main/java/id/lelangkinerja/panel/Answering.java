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
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head of the agency answers a counter-offer with other targets, budget or times: an even turn of the negotiation. */
@Service
public class Answering {
  private final BidAtHand bids;
  private final BargainQuery bargains;
  private final OfferRepository offers;
  private final BidMoves moves;
  private final Telling telling;
  private final Clock clock;

  Answering(BidAtHand bids, BargainQuery bargains, OfferRepository offers, BidMoves moves, Telling telling,
      Clock clock) {
    this.bids = bids;
    this.bargains = bargains;
    this.offers = offers;
    this.moves = moves;
    this.telling = telling;
    this.clock = clock;
  }

  /** Other targets within the budget and the times that lie on the table. */
  @Transactional
  public void answer(Acting who, BidId id, List<TargetValue> values, String message) {
    answer(who, id, Named.of(values), message);
  }

  /**
   * Refused with ANSWER_TOO_LATE after the counter-offer's term; COUNTER_UNCHANGED where it is what the panel asked.
   */
  @Transactional
  public void answer(Acting who, BidId id, Named named, String message) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.mayAnswer(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.awaitsAgency(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(!bid.termPassed(), Reason.ANSWER_TOO_LATE);
    if (message.isBlank()) {
      throw new Refused(Reason.REQUIRED).at("message");
    }
    var bargain = bargains.of(who, bid);
    var answered = bargain.complete(named, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    Refused.unless(bargain.differs(answered), Reason.COUNTER_UNCHANGED);
    moves.move(who, id, BidState.COUNTERED, BidState.COUNTERED, null);
    // The agency sets the panel no term of its own: the one that its answer kept stays noted.
    offers.add(who, bid, bid.turn() + 1, message, Objects.requireNonNull(bid.answerBy()), answered);
    telling.answered(who, bid);
  }
}
