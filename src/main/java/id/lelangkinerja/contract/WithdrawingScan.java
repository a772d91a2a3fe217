package id.lelangkinerja.contract;

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
import id.lelangkinerja.signing.ScanState;
import id.lelangkinerja.signing.Scanning;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a wrong scan back, for a written reason, as long as it is not attested by all who are needed. */
@Service
public class WithdrawingScan {
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final Scanning scanning;
  private final Notifying notifying;
  private final History history;

  WithdrawingScan(ContractRepository contracts, SheetRepository sheets, Scanning scanning, Notifying notifying,
      History history) {
    this.contracts = contracts;
    this.sheets = sheets;
    this.scanning = scanning;
    this.notifying = notifying;
    this.history = history;
  }

  /**
   * Withdraws the scan; whoever brought it is told when somebody else does. Refused with NOT_FOUND_HERE where there is
   * none, CHANGED_MEANWHILE once it is attested, NOT_YOURS or REASON_MISSING.
   */
  @Transactional
  public void withdraw(Acting who, ContractId id, String reason) {
    var contract = contracts.locked(who.region(), id, found -> Rules.mayReadScan(who, found));
    var sheet = sheets.of(who.region(), contract);
    var scan = sheet.scan();
    if (scan == null) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    Refused.unless(scan.state() == ScanState.AWAITED, Reason.CHANGED_MEANWHILE);
    Refused.unless(Rules.mayWithdrawScan(who, sheet), Reason.NOT_YOURS);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    scanning.withdraw(who, scan);
    history.record(who, "contract.scan-withdrawn", Kind.CONTRACT, id.value(), reason);
    notifying.tell(who, Recipients.people(List.of(new PersonId(scan.broughtBy()))),
        Told.of(NoticeKind.SIGNATURE, "notice.text.scan-withdrawn",
            List.of(contract.number() + " · " + contract.title()),
            links -> links.contracts().contractDesk(id.value())));
  }
}
