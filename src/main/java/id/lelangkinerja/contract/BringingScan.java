package id.lelangkinerja.contract;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Scanning;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the scan of a contract that both parties signed by hand, instead of electronic signatures. It counts for
 * nothing until officials have attested it.
 */
@Service
public class BringingScan {
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final Scanning scanning;
  private final Notifying notifying;
  private final History history;

  BringingScan(ContractRepository contracts, SheetRepository sheets, Scanning scanning, Notifying notifying,
      History history) {
    this.contracts = contracts;
    this.sheets = sheets;
    this.scanning = scanning;
    this.notifying = notifying;
    this.history = history;
  }

  /**
   * Brings a scan of the text that was printed.
   *
   * @param textHash of the text that was printed and signed; DOCUMENT_CHANGED where another one is out for signature
   * @throws Refused NOT_FOUND_HERE; NOT_YOURS; SCAN_TOO_LATE when a party has signed; SCAN_AWAITED when there is a scan
   *                 already; CHANGED_MEANWHILE when it is not out for signature; and as {@link Scanning#bring}
   */
  @Transactional
  public void bring(Acting who, ContractId id, String textHash, String name, byte[] content) {
    var contract = contracts.locked(who, id);
    Refused.unless(Rules.mayDrawUpFor(who, contract.agencyId()), Reason.NOT_YOURS);
    Refused.unless(contract.state() == ContractState.SIGNING, Reason.CHANGED_MEANWHILE);
    var sheet = sheets.of(who.region(), contract);
    Refused.unless(sheet.consents().isEmpty(), Reason.SCAN_TOO_LATE);
    Refused.unless(sheet.scan() == null, Reason.SCAN_AWAITED);
    Refused.unless(Rules.mayBringScan(who, sheet), Reason.CHANGED_MEANWHILE);
    Refused.unless(textHash.equals(contract.documentHash()), Reason.DOCUMENT_CHANGED);
    var hash = scanning.bring(who, DocumentKind.CONTRACT, id.value(), textHash, name, content);
    history.recordDocument(who, "contract.scan-brought", Kind.CONTRACT, id.value(), hash);
    notifying.tell(who, Recipients.holding(Role.SECRETARY, Role.MONITOR, Role.VERIFIER),
        Told.of(NoticeKind.SIGNATURE, "notice.text.scan", List.of(contract.number() + " · " + contract.title()),
            Links::work));
  }
}
