package id.lelangkinerja.contract;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a contract back from signature to draft, for a written reason, as long as nobody has signed. */
@Service
public class Withdrawing {
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final History history;
  private final Clock clock;

  Withdrawing(ContractRepository contracts, SheetRepository sheets, History history, Clock clock) {
    this.contracts = contracts;
    this.sheets = sheets;
    this.history = history;
    this.clock = clock;
  }

  /** Refused with NOT_FOUND_HERE, NOT_YOURS, REASON_MISSING, CONTRACT_HALF_SIGNED, SCAN_AWAITED or CHANGED_MEANWHILE. */
  @Transactional
  public void withdraw(Acting who, ContractId id, String reason) {
    var contract = contracts.locked(who, id);
    Refused.unless(Rules.mayDrawUpFor(who, contract.agencyId()), Reason.NOT_YOURS);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    var sheet = sheets.of(who.region(), contract);
    Refused.unless(sheet.consents().isEmpty(), Reason.CONTRACT_HALF_SIGNED);
    Refused.unless(sheet.scan() == null, Reason.SCAN_AWAITED);
    Refused.unless(Rules.mayWithdraw(who, sheet), Reason.CHANGED_MEANWHILE);
    contracts.move(who, id.value(), ContractState.SIGNING, ContractState.DRAFT, reason, clock.instant());
    history.record(who, "contract.withdrawn", Kind.CONTRACT, id.value(), reason);
  }
}
