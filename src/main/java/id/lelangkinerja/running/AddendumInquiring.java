package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.Standstill;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Inquiry;
import id.lelangkinerja.signing.OpenOrder;
import id.lelangkinerja.signing.Ordering;
import id.lelangkinerja.signing.Placed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes on after the signature of an addendum by the national service whose outcome was not known: by asking, or by
 * giving it up.
 */
@Service
public class AddendumInquiring {
  private final ContractQuery contracts;
  private final AmendmentRepository amendments;
  private final AddendumQuery addenda;
  private final Stamp stamp;
  private final Ordering ordering;
  private final Standstill standstill;
  private final History history;

  AddendumInquiring(ContractQuery contracts, AmendmentRepository amendments, AddendumQuery addenda, Stamp stamp,
      Ordering ordering, Standstill standstill, History history) {
    this.contracts = contracts;
    this.amendments = amendments;
    this.addenda = addenda;
    this.stamp = stamp;
    this.ordering = ordering;
    this.standstill = standstill;
    this.history = history;
  }

  /**
   * What its signer asks the service for, which is called afterwards; where the file comes, {@link AddendumSigning#keep}
   * goes on as if it had come at once. Refused as signing is, and with CHANGED_MEANWHILE where there is no such order.
   */
  @Transactional(readOnly = true)
  public Placed toAsk(Acting who, AmendmentId id) {
    addenda.toSign(who, id);
    var amendment = amendments.find(who.region(), id).orElseThrow();
    return stamp.toAsk(who, amendment);
  }

  /**
   * The signer declares that nothing came of it, so that it can be signed anew; only some minutes later, or a day where
   * it could be asked for. Where the signer cannot settle it any more, a planner does so, for a written reason.
   *
   * @throws Refused NOT_FOUND_HERE, CHANGED_MEANWHILE where there is no such order, NOT_YOURS, SIGNING_UNKNOWN, and
   *                 REASON_MISSING at "reason"
   */
  @Transactional
  public void abandon(Acting who, AmendmentId id, String reason) {
    var amendment = amendments.find(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var contract = contracts.find(who.region(), amendment.contractId()).filter(each -> Rules.mayRead(who, each))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var open = open(who, id);
    if (open.personId().equals(who.person().value())) {
      ordering.abandon(who, open);
      history.record(who, "amendment.signing-abandoned", Kind.CONTRACT, contract.contractId());
      return;
    }
    Refused.unless(Rules.plansFor(who, contract), Reason.NOT_YOURS);
    Refused.unless(isLost(who, contract, amendment, open), Reason.SIGNING_UNKNOWN);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    ordering.giveUp(who, open);
    history.record(who, "amendment.signing-abandoned", Kind.CONTRACT, contract.contractId(), reason);
  }

  /** What this reader is shown of an order without an answer, and may do about it; null where there is none. */
  @Transactional(readOnly = true)
  public @Nullable Inquiry shown(Acting who, AmendmentId id, String ask, String abandon) {
    var amendment = amendments.find(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var contract = contracts.find(who.region(), amendment.contractId()).orElseThrow();
    return ordering.inquiry(who, DocumentKind.AMENDMENT, id.value(), ask, abandon,
        open -> Rules.plansFor(who, contract) && isLost(who, contract, amendment, open));
  }

  private boolean isLost(Acting who, Contract contract, Amendment amendment, OpenOrder open) {
    return standstill.isOrderLost(who.region(), contract.agencyId(), addenda.parties(who.region(), amendment),
        DocumentKind.AMENDMENT, amendment.amendmentId(), AddendumQuery.text(amendment), open);
  }

  private OpenOrder open(Acting who, AmendmentId id) {
    return ordering.open(who.region(), DocumentKind.AMENDMENT, id.value())
        .orElseThrow(() -> new Refused(Reason.CHANGED_MEANWHILE));
  }
}
