package id.lelangkinerja.contract;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.Consenting;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Scan;
import id.lelangkinerja.signing.ScanState;
import id.lelangkinerja.signing.Scanning;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An official attests that a scan shows exactly the contract's text with the signatures of both parties. With the
 * second attestation both signatures count as given, and the contract comes into force in the same act.
 */
@Service
public class AttestingScan {
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final Scanning scanning;
  private final Consenting consenting;
  private final ComingIntoForce comingIntoForce;
  private final History history;
  private final Clock clock;

  AttestingScan(ContractRepository contracts, SheetRepository sheets, Scanning scanning, Consenting consenting,
      ComingIntoForce comingIntoForce, History history, Clock clock) {
    this.contracts = contracts;
    this.sheets = sheets;
    this.scanning = scanning;
    this.consenting = consenting;
    this.comingIntoForce = comingIntoForce;
    this.history = history;
    this.clock = clock;
  }

  /** Refuses whoever may not attest, as attesting does, so that it can be asked for before the password. */
  @Transactional(readOnly = true)
  public void refuseOthers(Acting who, ContractId id) {
    var sheet = sheets.of(who.region(),
        contracts.found(who.region(), id, contract -> Rules.mayReadScan(who, contract)));
    role(who, sheet, awaited(sheet));
  }

  /**
   * Attests the scan.
   *
   * @param seenHash of the scan that the official has seen: SHA-256, hexadecimal
   * @throws Refused NOT_FOUND_HERE where there is no scan; NOT_YOURS for a party, for whoever brought it, for the
   *                 agency's own people and for a role that has attested; ALREADY_ATTESTED; CHANGED_MEANWHILE when it
   *                 is attested; DOCUMENT_CHANGED when it is another scan than the one seen
   */
  @Transactional
  public void attest(Acting who, ContractId id, String seenHash) {
    var contract = contracts.locked(who.region(), id, found -> Rules.mayReadScan(who, found));
    var sheet = sheets.of(who.region(), contract);
    var scan = awaited(sheet);
    boolean complete = scanning.attest(who, role(who, sheet, scan), scan, seenHash);
    history.recordDocument(who, "contract.scan-attested", Kind.CONTRACT, id.value(), scan.fileHash());
    if (complete) {
      count(who, sheet, scan, clock.instant());
    }
  }

  private static Scan awaited(ContractSheet sheet) {
    var scan = sheet.scan();
    if (scan == null) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    Refused.unless(scan.state() == ScanState.AWAITED, Reason.CHANGED_MEANWHILE);
    return scan;
  }

  private static Role role(Acting who, ContractSheet sheet, Scan scan) {
    Refused.unless(!scan.isAttestedBy(who.person().value()), Reason.ALREADY_ATTESTED);
    return Rules.attestingRole(who, sheet).orElseThrow(() -> new Refused(Reason.NOT_YOURS));
  }

  private void count(Acting who, ContractSheet sheet, Scan scan, Instant now) {
    var contract = sheet.contract();
    var id = contract.contractId();
    sheet.parties()
        .forEach(side -> consenting.onPaper(who.region(), side.personId(), DocumentKind.CONTRACT, id,
            new Consent(side.party(), scan.documentHash(), side.name(), side.nip(), side.rankTitle(), side.office(),
                now, true)));
    contracts.keepSigned(who.region(), id, scan.fileId());
    comingIntoForce.comeIntoForce(who, contract, scan.fileHash(), now);
  }
}
