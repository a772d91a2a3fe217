package id.lelangkinerja.offering;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.round.AsksInTurn;
import id.lelangkinerja.round.LotId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the next agency in a lot's order, and tells those who decide when nobody is left. */
@Component
class AskingInTurn implements AsksInTurn {
  private final OfferRepository offers;
  private final Notifying notifying;

  AskingInTurn(OfferRepository offers, Notifying notifying) {
    this.offers = offers;
    this.notifying = notifying;
  }

  /** A lot that opens again asks nobody anew while an agency is to answer, or is able. */
  @Override
  public boolean asks(Acting who, LotId lot) {
    if (!offers.isOffered(who.region(), lot)) {
      return false;
    }
    if (!offers.isHeld(who.region(), lot)) {
      askNext(who, lot);
    }
    return true;
  }

  /** False where every agency of the order was asked. */
  boolean askNext(Acting who, LotId lot) {
    var next = offers.next(who.region(), lot);
    next.ifPresent(agency -> {
      var asked = offers.ask(who.region(), lot, agency);
      notifying.tell(who, Recipients.workingFor(agency),
          Told.of(NoticeKind.INVITATION, "notice.text.target-asked", List.of(asked.title(), asked.roundName()),
              links -> links.auction().lotTarget(lot.value())).until(asked.answerBy()));
    });
    return next.isPresent();
  }

  /** Whose conditions were decided is told; the reason stands on the page. */
  void tellDecided(Acting who, LotId lot, OfferRepository.Open open, OfferState decision) {
    var key = switch (decision) {
      case AGREED -> "notice.text.target-agreed";
      case ASKED -> "notice.text.target-again";
      case ABLE, ABLE_IF, DECLINED, NOT_ABLE, LAPSED, NO_BID -> "notice.text.target-declined";
    };
    notifying.tell(who, Recipients.workingFor(open.agency()),
        Told.of(NoticeKind.INVITATION, key, List.of(open.title()), links -> links.auction().lotTarget(lot.value())));
  }

  /** The deadline passed without a bid: told to those who decide, and to the agency that had the target. */
  void tellNoBid(Acting who, LotId lot, OfferRepository.Open open) {
    var told = Told.of(NoticeKind.INVITATION, "notice.text.target-no-bid", List.of(open.title()),
        links -> links.auction().lotTarget(lot.value()));
    notifying.tell(who, Recipients.holding(Role.MAYOR, Role.PLANNER), told);
    notifying.tell(who, Recipients.workingFor(open.agency()), told);
  }

  /** The lot takes bids of all whom it invites from now on. */
  void tellReleased(Acting who, TargetLot lot, List<OfferQuery.Invited> invited) {
    notifying.tell(who,
        Recipients.workingFor(invited.stream().map(each -> new AgencyId(each.agencyId())).toArray(AgencyId[]::new)),
        Told.of(NoticeKind.INVITATION, "notice.text.target-released", List.of(lot.title(), lot.roundName()),
            links -> links.auction().lotBids(lot.lotId())));
  }

  /** Conditions were not decided in their term: said again every day until they are. */
  void tellUndecided(Acting who, OfferQuery.Undecided lot) {
    notifying.tell(who, Recipients.holding(Role.MAYOR, Role.PLANNER), Told.of(NoticeKind.INVITATION,
        "notice.text.target-undecided", List.of(lot.title()), links -> links.auction().lotTarget(lot.lotId())));
  }

  /** Tells those who decide what an agency answered, or that it kept silent, and whether the next was asked. */
  void tellOutcome(Acting who, LotId lot, String title, String key, boolean nobodyLeft) {
    var told = nobodyLeft ? "notice.text.target-nobody" : key;
    notifying.tell(who, Recipients.holding(Role.MAYOR, Role.PLANNER),
        Told.of(NoticeKind.INVITATION, told, List.of(title), links -> links.auction().lotTarget(lot.value())));
  }
}
