package id.lelangkinerja.contract;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.Consenting;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.SigningPaper;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One party signs, within the document itself; the signature that completes both brings the contract into force in the same
 * act.
 */
@Service
public class Signing {
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final Consenting consenting;
  private final SigningPaper paper;
  private final ComingIntoForce comingIntoForce;
  private final History history;
  private final Clock clock;

  Signing(ContractRepository contracts, SheetRepository sheets, Consenting consenting, SigningPaper paper,
      ComingIntoForce comingIntoForce, History history, Clock clock) {
    this.contracts = contracts;
    this.sheets = sheets;
    this.consenting = consenting;
    this.paper = paper;
    this.comingIntoForce = comingIntoForce;
    this.history = history;
    this.clock = clock;
  }

  /**
   * The hash of the file that this person would sign now: the text with the signatures so far. Refused as signing is, so
   * that it can be asked for before the password.
   */
  @Transactional(readOnly = true)
  public String toSign(Acting who, ContractId id) {
    var contract = contracts.entered(who, id);
    side(who, sheets.of(who.region(), contract));
    return paper.current(who.region(), DocumentKind.CONTRACT, id.value(), text(contract)).sha256();
  }

  /**
   * Signs for the side that names this person.
   *
   * @param seenHash of the file that the person has read, with the signatures so far: SHA-256, hexadecimal
   * @throws Refused NOT_FOUND_HERE; NOT_YOURS when the text names somebody else; ALREADY_SIGNED; CHANGED_MEANWHILE when it is
   *                 not out for signature; DOCUMENT_CHANGED when the file is no longer the one that was read,
   *                 because the other party signed meanwhile
   */
  @Transactional
  public void sign(Acting who, ContractId id, String seenHash) {
    var contract = contracts.locked(who, id);
    var side = side(who, sheets.of(who.region(), contract));
    var text = text(contract);
    Refused.unless(seenHash.equals(paper.current(who.region(), DocumentKind.CONTRACT, id.value(), text).sha256()),
        Reason.DOCUMENT_CHANGED);
    consent(who, contract, side);
    var made = paper.sign(who, side.party(), DocumentKind.CONTRACT, id.value(), text, seenHash);
    contracts.keepSigned(who.region(), id.value(), made.fileId());
    history.recordDocument(who, "contract.signed", Kind.CONTRACT, id.value(), made.signedHash());
    if (sheets.of(who.region(), contract).isSignedByBoth()) {
      comingIntoForce.comeIntoForce(who, contract, made.signedHash(), clock.instant());
    }
  }

  private static Signatory side(Acting who, ContractSheet sheet) {
    var side = sheet.parties().stream().filter(party -> party.personId().equals(who.person().value())).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_YOURS));
    Refused.unless(sheet.consentOf(side.party()).isEmpty(), Reason.ALREADY_SIGNED);
    Refused.unless(sheet.contract().state() == ContractState.SIGNING, Reason.CHANGED_MEANWHILE);
    Refused.unless(Rules.maySign(who, sheet, side), Reason.NOT_YOURS);
    return side;
  }

  private void consent(Acting who, Contract contract, Signatory side) {
    var id = contract.contractId();
    var hash = Objects.requireNonNull(contract.documentHash(), "a contract out for signature has a text");
    switch (side.party()) {
      case FIRST -> consenting.consentAsHead(who, new AgencyId(contract.agencyId()), side.party(),
          DocumentKind.CONTRACT, id, hash);
      case SECOND -> consenting.consent(who, Role.MAYOR, side.party(), DocumentKind.CONTRACT, id, hash);
    }
  }

  private static UUID text(Contract contract) {
    return Objects.requireNonNull(contract.fileId(), "a contract out for signature has a text");
  }
}
