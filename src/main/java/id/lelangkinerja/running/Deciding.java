package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mayor decides an amendment; approved, it becomes an addendum that both parties sign, and is in force only then.
 */
@Service
public class Deciding {
  private final ContractChanges changes;
  private final AmendmentRepository amendments;
  private final Addendum addendum;
  private final Stamp stamp;
  private final Notifying notifying;
  private final History history;
  private final Clock clock;

  Deciding(ContractChanges changes, AmendmentRepository amendments, Addendum addendum, Stamp stamp,
      Notifying notifying, History history, Clock clock) {
    this.changes = changes;
    this.amendments = amendments;
    this.addendum = addendum;
    this.stamp = stamp;
    this.notifying = notifying;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Approves it and issues its addendum, dated that day. Refused with NOT_FOUND_HERE, NOT_YOURS, AMENDMENT_DECIDED,
   * AMENDMENT_OWN for the proposer, AMENDMENT_UNADVISED while it waits for the regional secretary's advice, CONTRACT_NOT_RUNNING, AMENDMENT_YEAR_OVER when a year that it changes has ended
   * since it was proposed, and PARTY_MISSING, MAYOR_MISSING or PARTY_TWICE where nobody could sign it.
   */
  @Transactional
  public void approve(Acting who, AmendmentId id) {
    var contract = contract(who, id);
    var amendment = decidable(who, contract, id);
    Refused.unless(amendment.state() != AmendmentState.AWAITING_ADVICE, Reason.AMENDMENT_UNADVISED);
    Refused.unless(amendment.state() == AmendmentState.PROPOSED, Reason.AMENDMENT_DECIDED);
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, Texts.ZONE);
    var amended = amendments.whole(who.region(), amendment);
    Refused.unless(amended.changes().stream().allMatch(each -> each.year() >= today.getYear())
        && amended.budgets().stream().allMatch(each -> each.year() >= today.getYear()), Reason.AMENDMENT_YEAR_OVER);
    var issued = addendum.issue(who, contract, amended, today);
    amendments.move(who, amendment, AmendmentState.APPROVED, null, null, now);
    history.recordDocument(who, "amendment.approved", Kind.CONTRACT, contract.contractId(), issued.hash());
    notifying.tell(who, Recipients.people(issued.sides().stream().map(Signatory::personId).map(PersonId::new).toList()),
        Told.of(NoticeKind.SIGNATURE, "notice.text.addendum",
            List.of(amendment.documentNumber(contract.number()) + " · " + contract.title()),
            links -> links.running().amendment(id.value())));
  }

  /**
   * Refuses it, or declines to sign it though it was approved, until both have signed. Refused as {@link #approve} is,
   * and with REASON_MISSING at "reason" or SIGNING_UNKNOWN while the national service owes an answer, or SCAN_AWAITED while
   * a scan waits to be attested.
   */
  @Transactional
  public void refuse(Acting who, AmendmentId id, String reason) {
    var contract = contract(who, id);
    var amendment = decidable(who, contract, id);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    stamp.refuseOpen(who.region(), id.value());
    amendments.move(who, amendment, AmendmentState.REFUSED, null, reason, clock.instant());
    history.record(who, "amendment.refused", Kind.CONTRACT, contract.contractId());
  }

  /** The contract is locked before the amendment is read: what is read then is sure to be the newest. */
  private Contract contract(Acting who, AmendmentId id) {
    var found = amendments.find(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return changes.running(who, new ContractId(found.contractId()));
  }

  private Amendment decidable(Acting who, Contract contract, AmendmentId id) {
    Refused.unless(Rules.decides(who, contract), Reason.NOT_YOURS);
    var amendment = amendments.find(who.region(), id).orElseThrow();
    Refused.unless(amendment.state().isDecidable(), Reason.AMENDMENT_DECIDED);
    Refused.unless(Rules.mayRefuse(who, contract, amendment), Reason.AMENDMENT_OWN);
    return amendment;
  }
}
