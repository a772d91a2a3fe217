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
 * The lead of a joint bid asks the heads of its partners for their consent to the draft as it stands, and lets the
 * partners' people read it from then on. Who consented to the very same terms is not asked again.
 */
@Service
public class AskingConsent {
  private final BidRepository bids;
  private final DraftRepository drafts;
  private final ConsentRepository consents;
  private final DeadlineRepository deadline;
  private final PartnerChecks checks;
  private final Notifying notifying;
  private final History history;

  AskingConsent(BidRepository bids, DraftRepository drafts, ConsentRepository consents, DeadlineRepository deadline,
      PartnerChecks checks, Notifying notifying, History history) {
    this.bids = bids;
    this.drafts = drafts;
    this.consents = consents;
    this.deadline = deadline;
    this.checks = checks;
    this.notifying = notifying;
    this.history = history;
  }

  /**
   * Refused: NOT_FOUND_HERE for everyone who does not work for the lead, BID_STATE_WRONG without a draft that names
   * partners, BID_SHARES_NOT_WHOLE, PARTNER_HOLDS_KEY where somebody of a partner holds a part of the round's key,
   * BID_TOO_LATE.
   *
   * @return the hash of the terms to which consent is asked
   */
  @Transactional
  public String ask(Acting who, BidId id) {
    var bid = bids.own(who, id);
    deadline.begin(who, bid.round(), bid.lot());
    var content = drafts.alone(who.region(), id).orElseThrow(() -> new Refused(Reason.BID_STATE_WRONG)).content();
    var consortium = content.means().consortium();
    Refused.unless(!consortium.partners().isEmpty(), Reason.BID_STATE_WRONG);
    Refused.unless(consortium.sharesAreWhole(), Reason.BID_SHARES_NOT_WHOLE);
    consortium.partners().forEach(
        each -> checks.refuseHolder(who.region(), bid.round(), new AgencyId(each.agency()), each.name()));
    var hash = ConsentTerms.hash(id, content);
    var partners = consortium.partners().stream().map(Consortium.Partner::agency).toList();
    consents.keepOnly(who.region(), id, partners);
    partners.forEach(partner -> consents.ask(who, id, partner, hash));
    var waiting = consents.of(who.region(), id).stream().filter(each -> !each.isGivenTo(hash))
        .map(each -> new AgencyId(each.agencyId())).toArray(AgencyId[]::new);
    notifying.tell(who, Recipients.workingFor(waiting), Told.of(NoticeKind.SIGNATURE, "notice.text.consent",
        List.of(bid.agencyName(), bid.lotTitle()), links -> links.bidPart(id.value(), "partnership"))
        .until(bid.closesAt()));
    history.record(who, "bid.consent-asked", Kind.BID, id.value());
    deadline.refuseLate(who, bid.lot());
    return hash;
  }
}
