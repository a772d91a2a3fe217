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
 * A target whose agency kept silent until its term was over goes to the next: by the planner, or by itself as
 * {@link OfferingItself} does.
 */
@Service
public class OfferingOn {
  private final OfferRepository offers;
  private final OfferMoveRepository moves;
  private final AskingInTurn asking;
  private final History history;

  OfferingOn(OfferRepository offers, OfferMoveRepository moves, AskingInTurn asking, History history) {
    this.offers = offers;
    this.moves = moves;
    this.asking = asking;
    this.history = history;
  }

  /**
   * Refused: NOT_YOURS for everyone but planners and the installation, NOT_FOUND_HERE where nobody is
   * asked, TERM_RUNNING, TARGET_CLOSED.
   */
  @Transactional
  public void offerOn(Acting who, LotId lot) {
    Refused.unless(Rules.mayOfferOn(who), Reason.NOT_YOURS);
    var open = offers.lockOpen(who.region(), lot).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(open.state() == LotState.BIDDING && !open.closed(), Reason.TARGET_CLOSED);
    Refused.unless(open.past(), Reason.TERM_RUNNING);
    moves.answer(who, lot, open.agency(), OfferState.LAPSED, null);
    history.record(who, "lot.target-lapsed", Kind.LOT, lot.value());
    asking.tellOutcome(who, lot, open.title(), "notice.text.target-lapsed", !asking.askNext(who, lot));
  }
}
