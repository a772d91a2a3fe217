package id.lelangkinerja.contract;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.Consenting;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Ordering;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a contract back from signature to draft, for a written reason, as long as nobody has signed, or where one side
 * cannot sign any more.
 */
@Service
public class Withdrawing {
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final Standstill standstill;
  private final Ordering ordering;
  private final Consenting consenting;
  private final History history;
  private final Clock clock;

  Withdrawing(ContractRepository contracts, SheetRepository sheets, Standstill standstill, Ordering ordering,
      Consenting consenting, History history, Clock clock) {
    this.contracts = contracts;
    this.sheets = sheets;
    this.standstill = standstill;
    this.ordering = ordering;
    this.consenting = consenting;
    this.history = history;
    this.clock = clock;
  }

  /**
   * A signature that one side has given stays on record and lapses, where the person named for the other has left
   * office.
   *
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS, REASON_MISSING, CONTRACT_HALF_SIGNED, SCAN_AWAITED, CHANGED_MEANWHILE or
   *                 SIGNING_UNKNOWN while an order to the national service has no answer
   */
  @Transactional
  public void withdraw(Acting who, ContractId id, String reason) {
    var contract = contracts.locked(who, id);
    Refused.unless(Rules.mayDrawUpFor(who, contract.agencyId()), Reason.NOT_YOURS);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    var sheet = sheets.of(who.region(), contract);
    boolean left = standstill.isSideLeft(who.region(), contract.agencyId(), sheet.parties(), sheet.consents());
    Refused.unless(sheet.consents().isEmpty() || left, Reason.CONTRACT_HALF_SIGNED);
    Refused.unless(sheet.scan() == null, Reason.SCAN_AWAITED);
    Refused.unless(Rules.mayWithdraw(who, sheet, left), Reason.CHANGED_MEANWHILE);
    ordering.refuseOpen(who.region(), DocumentKind.CONTRACT, id.value());
    consenting.lapse(who.region(), DocumentKind.CONTRACT, id.value());
    contracts.keepSigned(who.region(), id.value(), null);
    contracts.move(who, id.value(), ContractState.SIGNING, ContractState.DRAFT, reason, clock.instant());
    history.record(who, "contract.withdrawn", Kind.CONTRACT, id.value(), reason);
  }
}
