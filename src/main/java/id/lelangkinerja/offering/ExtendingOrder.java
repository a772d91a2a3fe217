package id.lelangkinerja.offering;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.FurtherInvitationRepository;
import id.lelangkinerja.round.LotId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A planner adds a further agency to the order of a lot whose agencies were asked: it is invited, and asked after all
 * others, at once where none of them has the target.
 */
@Service
public class ExtendingOrder {
  private final OfferQuery query;
  private final OfferRepository offers;
  private final FurtherInvitationRepository invitations;
  private final AskingInTurn asking;
  private final History history;

  ExtendingOrder(OfferQuery query, OfferRepository offers, FurtherInvitationRepository invitations, AskingInTurn asking,
      History history) {
    this.query = query;
    this.offers = offers;
    this.invitations = invitations;
    this.asking = asking;
    this.history = history;
  }

  /**
   * Refused: NOT_YOURS, NOT_FOUND_HERE where its target is not offered, TARGET_CLOSED when its round takes no bids any
   * more or nobody was asked yet, NO_CHOICE at "agency" for one that is in the order or not at work today.
   */
  @Transactional
  public void extend(Acting who, LotId id, AgencyId agency) {
    Refused.unless(Rules.mayOffer(who), Reason.NOT_YOURS);
    offers.lock(who.region(), id);
    var lot = query.lot(who, id);
    Refused.unless(lot.isOffered(), Reason.NOT_FOUND_HERE);
    Refused.unless(lot.readsAll(), Reason.NOT_YOURS);
    Refused.unless(lot.isChangeable(), Reason.TARGET_CLOSED);
    var chosen = query.further(who, id).stream().filter(each -> each.agencyId().equals(agency.value())).findFirst()
        .orElseThrow(() -> new Refused(Reason.NO_CHOICE).at("agency"));
    invitations.invite(who, id, agency);
    offers.append(who.region(), id, agency);
    history.record(who, "lot.target-extended", Kind.LOT, id.value(), chosen.name());
    if (lot.isTakingAnswers() && !offers.isHeld(who.region(), id)) {
      asking.askNext(who, id);
    }
  }
}
