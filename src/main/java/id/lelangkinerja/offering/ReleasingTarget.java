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
 * A planner opens a lot whose target was offered to all whom it invites: a draft by leaving the order away; once
 * agencies were asked for a written reason, where none of them is to answer, is able, or waits for a decision.
 */
@Service
public class ReleasingTarget {
  private final OfferQuery query;
  private final OfferRepository offers;
  private final AskingInTurn asking;
  private final History history;

  ReleasingTarget(OfferQuery query, OfferRepository offers, AskingInTurn asking, History history) {
    this.query = query;
    this.offers = offers;
    this.asking = asking;
    this.history = history;
  }

  /**
   * Refused: NOT_YOURS, NOT_FOUND_HERE where its target is not offered, TARGET_CLOSED when its round takes no bids any
   * more, TARGET_HELD while an agency has it, REQUIRED at "reason".
   *
   * @param reason read by all whom the lot invites; may be empty while nobody was asked
   */
  @Transactional
  public void release(Acting who, LotId id, String reason) {
    Refused.unless(Rules.mayOffer(who), Reason.NOT_YOURS);
    offers.lock(who.region(), id);
    var lot = query.lot(who, id);
    Refused.unless(lot.isOffered(), Reason.NOT_FOUND_HERE);
    if (lot.state() == LotState.DRAFT && !offers.wasAsked(who.region(), id)) {
      offers.release(who.region(), id);
      history.record(who, "lot.target-released", Kind.LOT, id.value());
      return;
    }
    Refused.unless(lot.readsAll(), Reason.NOT_YOURS);
    Refused.unless(lot.isChangeable(), Reason.TARGET_CLOSED);
    Refused.unless(!offers.isHeld(who.region(), id), Reason.TARGET_HELD);
    if (reason.isBlank()) {
      throw new Refused(Reason.REQUIRED).at("reason");
    }
    offers.open(who, id, reason);
    history.record(who, "lot.target-released", Kind.LOT, id.value(), reason);
    if (lot.isTakingAnswers()) {
      asking.tellReleased(who, lot, query.invited(who, id));
    }
  }
}
