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

/** The chair or the mayor offers other targets for a bid: an odd turn of the negotiation. */
@Service
public class Countering {
  private final BidAtHand bids;
  private final TargetQuery targets;
  private final BudgetQuery budgets;
  private final OfferRepository offers;
  private final BidMoves moves;
  private final Telling telling;
  private final Clock clock;

  Countering(BidAtHand bids, TargetQuery targets, BudgetQuery budgets, OfferRepository offers, BidMoves moves,
      Telling telling, Clock clock) {
    this.bids = bids;
    this.targets = targets;
    this.budgets = budgets;
    this.offers = offers;
    this.moves = moves;
    this.telling = telling;
    this.clock = clock;
  }

  /**
   * Refused with COUNTER_UNCHANGED where every target and the budget is what the agency said last (the panel then
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
    if (offer.answerBy().isBefore(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
      throw new Refused(Reason.DAY_PAST).at("answerBy");
    }
    var rows = targets.targets(who, bid);
    Terms.cover(rows, offer.targets());
    var costs = budgets.of(who, bid);
    var budget = BudgetTerms.complete(costs, bid.turn(), offer.budget());
    Refused.unless(bid.state() == BidState.REJECTED || Terms.differ(rows, bid.turn(), offer.targets())
        || BudgetTerms.differ(costs, bid.turn(), budget), Reason.COUNTER_UNCHANGED);
    moves.move(who, id, bid.state(), BidState.COUNTERED, null);
    offers.add(who, bid, bid.nextPanelTurn(), offer.message(), offer.answerBy(), offer.targets(), budget);
    telling.countered(who, bid, offer.answerBy());
  }
}
