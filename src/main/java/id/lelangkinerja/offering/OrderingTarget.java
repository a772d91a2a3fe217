package id.lelangkinerja.offering;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotQuery;
import id.lelangkinerja.round.LotState;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A planner writes down to whom a lot's target is offered, and in which order, while the lot is a draft.
 * Whom it named once it was ever asked stands: then the order is only added to ({@link ExtendingOrder}).
 */
@Service
public class OrderingTarget {
  private final LotQuery lots;
  private final OfferRepository offers;
  private final History history;

  OrderingTarget(LotQuery lots, OfferRepository offers, History history) {
    this.lots = lots;
    this.offers = offers;
    this.history = history;
  }

  /**
   * Offers the target to these agencies in turn, each with so many days (1 to 60) to answer. Refused: NOT_YOURS,
   * NOT_FOUND_HERE, LOT_NOT_DRAFT, TARGET_ASKED_ALREADY, REQUIRED without an agency, AGENCY_TWICE, NO_CHOICE for one
   * that the lot does not invite.
   */
  @Transactional
  public void order(Acting who, LotId lot, List<AgencyId> agencies, int days) {
    refuseFixed(who, lot);
    var invited = lots.lot(who, lot);
    refuse(agencies.isEmpty(), Reason.REQUIRED);
    refuse(new HashSet<>(agencies).size() < agencies.size(), Reason.AGENCY_TWICE);
    refuse(!agencies.stream().allMatch(agency -> invited.invites(agency.value())), Reason.NO_CHOICE);
    offers.order(who.region(), lot, agencies, days);
    history.record(who, "lot.target-ordered", Kind.LOT, lot.value());
  }

  private void refuseFixed(Acting who, LotId lot) {
    Refused.unless(Rules.mayOffer(who), Reason.NOT_YOURS);
    Refused.unless(lots.lot(who, lot).state() == LotState.DRAFT, Reason.LOT_NOT_DRAFT);
    Refused.unless(!offers.wasAsked(who.region(), lot), Reason.TARGET_ASKED_ALREADY);
  }

  private static void refuse(boolean wrong, Reason reason) {
    if (wrong) {
      throw new Refused(reason).at(OrderController.turn(1));
    }
  }
}
