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
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One party signs; the signature that completes both brings the contract into force in the same act. */
@Service
public class Signing {
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final Consenting consenting;
  private final ComingIntoForce comingIntoForce;
  private final History history;
  private final Clock clock;

  Signing(ContractRepository contracts, SheetRepository sheets, Consenting consenting, ComingIntoForce comingIntoForce,
      History history, Clock clock) {
    this.contracts = contracts;
    this.sheets = sheets;
    this.consenting = consenting;
    this.comingIntoForce = comingIntoForce;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Signs for the side that names this person.
   *
   * @param documentHash of the text that the person has read: SHA-256, hexadecimal
   * @throws Refused NOT_FOUND_HERE; NOT_YOURS when the text names somebody else; ALREADY_SIGNED; CHANGED_MEANWHILE when it is
   *                 not out for signature; DOCUMENT_CHANGED when the text is no longer the one that was read
   */
  @Transactional
  public void sign(Acting who, ContractId id, String documentHash) {
    var contract = contracts.locked(who, id);
    var sheet = sheets.of(who.region(), contract);
    var side = sheet.parties().stream().filter(party -> party.personId().equals(who.person().value())).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_YOURS));
    Refused.unless(sheet.consentOf(side.party()).isEmpty(), Reason.ALREADY_SIGNED);
    Refused.unless(contract.state() == ContractState.SIGNING, Reason.CHANGED_MEANWHILE);
    Refused.unless(Rules.maySign(who, sheet, side), Reason.NOT_YOURS);
    Refused.unless(documentHash.equals(contract.documentHash()), Reason.DOCUMENT_CHANGED);
    switch (side.party()) {
      case FIRST -> consenting.consentAsHead(who, new AgencyId(contract.agencyId()), side.party(),
          DocumentKind.CONTRACT, id.value(), documentHash);
      case SECOND ->
        consenting.consent(who, Role.MAYOR, side.party(), DocumentKind.CONTRACT, id.value(), documentHash);
    }
    history.recordDocument(who, "contract.signed", Kind.CONTRACT, id.value(), documentHash);
    var signed = sheets.of(who.region(), contract);
    if (signed.isSignedByBoth()) {
      comingIntoForce.comeIntoForce(who, signed, clock.instant());
    }
  }
}
