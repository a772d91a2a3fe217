package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidMoves;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One side accepts what the other said last, which settles targets, budget and times. The agency's head signs the integrity pact in
 * the same act; after the panel has accepted, the head signs it in an act of its own: {@link SigningPact}.
 */
@Service
public class Accepting {
  private final BidAtHand bids;
  private final BargainQuery bargains;
  private final OfferRepository offers;
  private final Pacts pacts;
  private final WritingPact writing;
  private final BidMoves moves;

  Accepting(BidAtHand bids, BargainQuery bargains, OfferRepository offers, Pacts pacts, WritingPact writing,
      BidMoves moves) {
    this.bids = bids;
    this.bargains = bargains;
    this.offers = offers;
    this.pacts = pacts;
    this.writing = writing;
    this.moves = moves;
  }

  /** Accepts what lies on the table now. */
  @Transactional
  public void accept(Acting who, BidId id) {
    accept(who, bids.take(who, id), null);
  }

  /** Accepts what was shown after that turn; refused with CHANGED_MEANWHILE where another turn followed. */
  @Transactional
  public void accept(Acting who, BidId id, int shownTurn, @Nullable String shownHash) {
    var bid = bids.take(who, id);
    Refused.unless(bid.turn() == shownTurn, Reason.CHANGED_MEANWHILE);
    accept(who, bid, shownHash);
  }

  private void accept(Acting who, PanelBid bid, @Nullable String shownHash) {
    if (bid.awaitsAgency()) {
      Refused.unless(Rules.mayAnswer(who, bid), Reason.NOT_YOURS);
      Refused.unless(!bid.termPassed(), Reason.ANSWER_TOO_LATE);
      settle(who, bid);
      var text = writing.able(who, bargains.of(who, bid));
      Pacts.sameAsShown(text, shownHash);
      pacts.sign(who, bid, text, null);
    } else {
      Refused.unless(Rules.maySpeakForPanel(who, bid) || Rules.mayAnswer(who, bid), Reason.NOT_YOURS);
      Refused.unless(Rules.maySpeakForPanel(who, bid) && bid.awaitsPanel(), Reason.PANEL_STEP_CLOSED);
      settle(who, bid);
      pacts.ask(who, bid);
    }
  }

  private void settle(Acting who, PanelBid bid) {
    moves.move(who, bid.bid(), bid.state(), BidState.ACCEPTED, null);
    offers.settle(who, bid, bargains.of(who, bid).onTable());
  }
}
