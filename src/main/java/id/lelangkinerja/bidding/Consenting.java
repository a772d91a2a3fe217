package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of a partner consents to the terms of a joint bid, or declines, as long as it can be changed. An agency
 * takes part in one bid for a lot: who has one of its own, or consented to another's, gives that up first. Only the
 * partner itself is told so, since nobody else may learn of its other bid.
 */
@Service
public class Consenting {
  private final DraftQuery drafts;
  private final ConsentRepository consents;
  private final DeadlineRepository deadline;
  private final PartnerChecks checks;
  private final Notifying notifying;
  private final History history;

  Consenting(DraftQuery drafts, ConsentRepository consents, DeadlineRepository deadline, PartnerChecks checks,
      Notifying notifying, History history) {
    this.drafts = drafts;
    this.consents = consents;
    this.deadline = deadline;
    this.checks = checks;
    this.notifying = notifying;
    this.history = history;
  }

  /**
   * Refused: NOT_FOUND_HERE for everyone who was not asked, NOT_YOURS for all but the partner's head, CHANGED_MEANWHILE
   * when the terms that were seen are no longer those of the draft, PARTNER_IN_RIVAL, PARTNER_HOLDS_KEY,
   * BID_TOO_LATE, BID_STATE_WRONG where the draft is gone.
   *
   * @param terms the hash of the terms that the head saw
   */
  @Transactional
  public void consent(Acting who, BidId id, String terms) {
    var asked = asked(who, id);
    var draft = asked.draft().orElseThrow(() -> new Refused(Reason.BID_STATE_WRONG));
    Refused.unless(ConsentTerms.hash(id, draft.content()).equals(terms), Reason.CHANGED_MEANWHILE);
    Refused.unless(!consents.isBound(who.region(), asked.bid().lot(), asked.agency(), id, true),
        Reason.PARTNER_IN_RIVAL);
    checks.refuseHolder(who.region(), asked.bid().round(), asked.agency(), name(draft, asked.agency()));
    consents.answer(who, id, asked.agency(), terms, ConsentAnswer.CONSENTED);
    tell(who, asked, "notice.text.consent-given");
    history.record(who, "bid.consented", Kind.BID, id.value());
    deadline.refuseLate(who, asked.bid().lot());
  }

  /** Declines, or takes back a consent while the bid is a draft; refused as {@link #consent}. */
  @Transactional
  public void decline(Acting who, BidId id, String terms) {
    var asked = asked(who, id);
    Refused.unless(asked.draft().isPresent(), Reason.BID_STATE_WRONG);
    consents.answer(who, id, asked.agency(), terms, ConsentAnswer.DECLINED);
    tell(who, asked, "notice.text.consent-declined");
    history.record(who, "bid.consent-declined", Kind.BID, id.value());
    deadline.refuseLate(who, asked.bid().lot());
  }

  /** The people of the lead learn of each answer at once: a bid that waits for partners has a deadline. */
  private void tell(Acting who, DraftQuery.Partnership asked, String key) {
    var partner = asked.content().stream().flatMap(each -> each.means().consortium().partners().stream())
        .filter(each -> each.agency().equals(asked.agency().value())).map(Consortium.Partner::name).findFirst()
        .orElseThrow();
    notifying.tell(who, Recipients.workingFor(asked.bid().agency()),
        Told.of(NoticeKind.SIGNATURE, key, List.of(partner, asked.bid().lotTitle()),
            links -> links.bid(asked.bid().bidId())).until(asked.bid().closesAt()));
  }

  private static String name(DraftQuery.Draft draft, AgencyId agency) {
    return draft.content().means().consortium().partners().stream()
        .filter(each -> each.agency().equals(agency.value())).map(Consortium.Partner::name).findFirst().orElse("");
  }

  private DraftQuery.Partnership asked(Acting who, BidId id) {
    var asked = drafts.partnership(who, id);
    Refused.unless(Rules.maySubmit(who, asked.agency()), Reason.NOT_YOURS);
    deadline.begin(who, asked.bid().round(), asked.bid().lot());
    return drafts.partnership(who, id);
  }
}
