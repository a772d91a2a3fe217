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
 * The mayor or a planner decides the conditions under which an agency is able. Accepted, they stand in what is
 * negotiated with it, and it may bid; refused with a reason, the agency is asked anew, or the target goes to the next.
 */
@Service
public class DecidingConditions {
  private final OfferQuery query;
  private final OfferRepository offers;
  private final OfferMoveRepository moves;
  private final AskingInTurn asking;
  private final History history;

  DecidingConditions(OfferQuery query, OfferRepository offers, OfferMoveRepository moves, AskingInTurn asking,
      History history) {
    this.query = query;
    this.offers = offers;
    this.moves = moves;
    this.asking = asking;
    this.history = history;
  }

  /**
   * Refused: NOT_YOURS, also for who works for an agency in the order; NOT_FOUND_HERE where no conditions wait,
   * TARGET_CLOSED when the round no longer takes bids, REQUIRED at "words" without the reason of a refusal.
   *
   * @param decision AGREED, ASKED (anew) or DECLINED
   * @param words    read by the agency and by those who decide; may be empty for AGREED
   */
  @Transactional
  public void decide(Acting who, LotId id, OfferState decision, String words) {
    Refused.unless(Rules.mayDecide(who), Reason.NOT_YOURS);
    var open = offers.lockHeld(who.region(), id).filter(held -> held.offer() == OfferState.ABLE_IF)
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(query.lot(who, id).readsAll(), Reason.NOT_YOURS);
    Refused.unless(query.lot(who, id).isTakingAnswers(), Reason.TARGET_CLOSED);
    if (decision.asksReason() && words.isBlank()) {
      throw new Refused(Reason.REQUIRED).at("words");
    }
    moves.decide(who, id, open.agency(), decision, words.isBlank() ? null : words);
    history.record(who, "lot.target-decided", Kind.LOT, id.value());
    asking.tellDecided(who, id, open, decision);
    if (decision.passesOn() && !asking.askNext(who, id)) {
      asking.tellOutcome(who, id, open.title(), "", true);
    }
  }
}
