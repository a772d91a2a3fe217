package id.lelangkinerja.contract;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.OpenOrder;
import id.lelangkinerja.signing.Ordering;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.SigningPaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on after a signature by the national service whose outcome was not known: by asking, or by giving it up. */
@Service
public class Inquiring {
  private final ContractRepository contracts;
  private final Sides sides;
  private final SigningPaper paper;
  private final Ordering ordering;
  private final SheetRepository sheets;
  private final Standstill standstill;
  private final History history;

  Inquiring(ContractRepository contracts, Sides sides, SigningPaper paper, Ordering ordering, SheetRepository sheets,
      Standstill standstill, History history) {
    this.contracts = contracts;
    this.sides = sides;
    this.paper = paper;
    this.ordering = ordering;
    this.sheets = sheets;
    this.standstill = standstill;
    this.history = history;
  }

  /**
   * What its signer asks the service for, which is called afterwards; where the file comes, {@link Signing#keep} goes
   * on as if it had come at once. Refused as signing is, and with CHANGED_MEANWHILE where there is no such order.
   */
  @Transactional(readOnly = true)
  public Placed toAsk(Acting who, ContractId id) {
    var contract = contracts.entered(who, id);
    sides.of(who, contract);
    return paper.toAsk(who, DocumentKind.CONTRACT, id.value(), Sides.text(contract));
  }

  /**
   * The signer declares that nothing came of it, so that it can be signed anew; only some minutes later, or a
   * day where it could be asked for. Where the
   * signer cannot settle it any more, a planner does so, for a written reason.
   *
   * @throws Refused NOT_FOUND_HERE, CHANGED_MEANWHILE where there is no such order, NOT_YOURS, SIGNING_UNKNOWN, and
   *                 REASON_MISSING at "reason"
   */
  @Transactional
  public void abandon(Acting who, ContractId id, String reason) {
    var contract = contracts.locked(who, id);
    var open = open(who, id);
    if (open.personId().equals(who.person().value())) {
      sides.of(who, contract);
      ordering.abandon(who, open);
      history.record(who, "contract.signing-abandoned", Kind.CONTRACT, id.value());
      return;
    }
    Refused.unless(Rules.mayDrawUpFor(who, contract.agencyId()), Reason.NOT_YOURS);
    Refused.unless(isLost(who, contract, open), Reason.SIGNING_UNKNOWN);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    ordering.giveUp(who, open);
    history.record(who, "contract.signing-abandoned", Kind.CONTRACT, id.value(), reason);
  }

  private boolean isLost(Acting who, Contract contract, OpenOrder open) {
    return standstill.isOrderLost(who.region(), contract.agencyId(), sheets.of(who.region(), contract).parties(),
        DocumentKind.CONTRACT, contract.contractId(), Sides.text(contract), open);
  }

  private OpenOrder open(Acting who, ContractId id) {
    return ordering.open(who.region(), DocumentKind.CONTRACT, id.value())
        .orElseThrow(() -> new Refused(Reason.CHANGED_MEANWHILE));
  }
}
