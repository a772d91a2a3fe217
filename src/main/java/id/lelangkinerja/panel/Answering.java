package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidMoves;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head of the agency answers a counter-offer with other targets: an even turn of the negotiation. */
@Service
public class Answering {
  private final BidAtHand bids;
  private final TargetQuery targets;
  private final BudgetQuery budgets;
  private final OfferRepository offers;
  private final BidMoves moves;
  private final Telling telling;

  Answering(BidAtHand bids, TargetQuery targets, BudgetQuery budgets, OfferRepository offers, BidMoves moves,
      Telling telling) {
    this.bids = bids;
    this.targets = targets;
    this.budgets = budgets;
    this.offers = offers;
    this.moves = moves;
    this.telling = telling;
  }

  /** Other targets within the budget that lies on the table. */
  @Transactional
  public void answer(Acting who, BidId id, List<TargetValue> values, String message) {
    answer(who, id, values, List.of(), message);
  }

  /**
   * Refused with ANSWER_TOO_LATE after the counter-offer's term; COUNTER_UNCHANGED where it is what the panel asked.
   */
  @Transactional
  public void answer(Acting who, BidId id, List<TargetValue> values, List<BudgetValue> named, String message) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.mayAnswer(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.awaitsAgency(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(!bid.termPassed(), Reason.ANSWER_TOO_LATE);
    if (message.isBlank()) {
      throw new Refused(Reason.REQUIRED).at("message");
    }
    var rows = targets.targets(who, bid);
    Terms.cover(rows, values);
    var costs = budgets.of(who, bid);
    var budget = BudgetTerms.complete(costs, bid.turn(), named);
    Refused.unless(Terms.differ(rows, bid.turn(), values) || BudgetTerms.differ(costs, bid.turn(), budget),
        Reason.COUNTER_UNCHANGED);
    moves.move(who, id, BidState.COUNTERED, BidState.COUNTERED, null);
    // The agency sets the panel no term of its own: the one that its answer kept stays noted.
    offers.add(who, bid, bid.turn() + 1, message, Objects.requireNonNull(bid.answerBy()), values, budget);
    telling.answered(who, bid);
  }
}
