package id.lelangkinerja.offering;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of the asked agency says whether it is able to reach the named target; a refusal goes to the next agency,
 * and conditions are decided first.
 */
@Service
public class AnsweringTarget {
  private final OfferRepository offers;
  private final OfferMoveRepository moves;
  private final AskingInTurn asking;
  private final History history;

  AnsweringTarget(OfferRepository offers, OfferMoveRepository moves, AskingInTurn asking, History history) {
    this.offers = offers;
    this.moves = moves;
    this.asking = asking;
    this.history = history;
  }

  /**
   * Answers once. Refused: NOT_FOUND_HERE where no agency of this head is asked, TARGET_TERM_OVER after the term,
   * TARGET_CLOSED when the round no longer takes bids, REQUIRED without the conditions or reasons that the answer
   * needs.
   *
   * @param answer ABLE, ABLE_IF or NOT_ABLE
   * @param words  the conditions or the reasons; may be empty for ABLE
   */
  @Transactional
  public void answer(Acting who, LotId lot, OfferState answer, String words) {
    var open = offers.lockOpen(who.region(), lot).filter(offer -> Rules.mayAnswer(who, offer.agency()))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(open.state() == LotState.BIDDING && !open.closed(), Reason.TARGET_CLOSED);
    Refused.unless(!open.past(), Reason.TARGET_TERM_OVER);
    Refused.unless(answer != OfferState.LAPSED && OfferState.ASKED.next().contains(answer), Reason.NO_CHOICE);
    if (answer.asksWords() && words.isBlank()) {
      throw new Refused(Reason.REQUIRED).at("words");
    }
    moves.answer(who, lot, open.agency(), answer, words.isBlank() ? null : words);
    history.record(who, "lot.target-answered", Kind.LOT, lot.value());
    boolean nobodyLeft = answer.passesOn() && !asking.askNext(who, lot);
    asking.tellOutcome(who, lot, open.title(),
        answer == OfferState.ABLE_IF ? "notice.text.target-conditions" : "notice.text.target-answered", nobodyLeft);
  }
}
