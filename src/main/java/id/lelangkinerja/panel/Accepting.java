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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One side accepts what the other said last, which settles targets, budget and times. The agency's head signs the integrity pact in
 * the same act; after the panel has accepted, the head signs it within a term in an act of its own: {@link SigningPact}.
 */
@Service
public class Accepting {
  private static final int USUAL_DAYS = 7;
  private final BidAtHand bids;
  private final BargainQuery bargains;
  private final OfferRepository offers;
  private final Pacts pacts;
  private final WritingPact writing;
  private final BidMoves moves;
  private final Clock clock;

  Accepting(BidAtHand bids, BargainQuery bargains, OfferRepository offers, Pacts pacts, WritingPact writing,
      BidMoves moves, Clock clock) {
    this.bids = bids;
    this.bargains = bargains;
    this.offers = offers;
    this.pacts = pacts;
    this.writing = writing;
    this.moves = moves;
    this.clock = clock;
  }

  /** Accepts what lies on the table now; where the panel does, the head has as long as usual to sign. */
  @Transactional
  public void accept(Acting who, BidId id) {
    accept(who, bids.take(who, id), null, usualTerm());
  }

  /** What the reader was shown, and what goes with the panel's acceptance: until the end of which day the head signs. */
  record Shown(int turn, @Nullable String hash, @Nullable LocalDate signBy) {}

  /**
   * Accepts what was shown after that turn; refused with CHANGED_MEANWHILE where another turn followed. The panel names
   * the day by which the head signs: refused with REQUIRED or DAY_PAST at "answerBy".
   */
  @Transactional
  public void accept(Acting who, BidId id, Shown shown) {
    var bid = bids.take(who, id);
    Refused.unless(bid.turn() == shown.turn(), Reason.CHANGED_MEANWHILE);
    accept(who, bid, shown.hash(), shown.signBy());
  }

  /** A week from today. */
  LocalDate usualTerm() {
    return today().plusDays(USUAL_DAYS);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  private void accept(Acting who, PanelBid bid, @Nullable String shownHash, @Nullable LocalDate signBy) {
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
      var day = stillToCome(signBy);
      settle(who, bid);
      offers.signBy(who, bid, day);
      pacts.ask(who, bid, day);
    }
  }

  private LocalDate stillToCome(@Nullable LocalDate signBy) {
    if (signBy == null) {
      throw new Refused(Reason.REQUIRED).at("answerBy");
    }
    if (signBy.isBefore(today())) {
      throw new Refused(Reason.DAY_PAST).at("answerBy");
    }
    return signBy;
  }

  private void settle(Acting who, PanelBid bid) {
    moves.move(who, bid.bid(), bid.state(), BidState.ACCEPTED, null);
    offers.settle(who, bid, bargains.of(who, bid).onTable());
  }
}
