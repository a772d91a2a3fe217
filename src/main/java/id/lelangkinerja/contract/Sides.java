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
import id.lelangkinerja.signing.Revision;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What every way of signing a contract has in common: for which side, the consent, and what the signature brings
 * about.
 */
@Component
class Sides {
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final Consenting consenting;
  private final ComingIntoForce comingIntoForce;
  private final History history;
  private final Clock clock;

  Sides(ContractRepository contracts, SheetRepository sheets, Consenting consenting, ComingIntoForce comingIntoForce,
      History history, Clock clock) {
    this.contracts = contracts;
    this.sheets = sheets;
    this.consenting = consenting;
    this.comingIntoForce = comingIntoForce;
    this.history = history;
    this.clock = clock;
  }

  /** The side that this person may sign for now; refused as {@link Signing#sign} is. */
  Signatory of(Acting who, Contract contract) {
    var sheet = sheets.of(who.region(), contract);
    var side = sheet.parties().stream().filter(party -> party.personId().equals(who.person().value())).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_YOURS));
    Refused.unless(sheet.consentOf(side.party()).isEmpty(), Reason.ALREADY_SIGNED);
    Refused.unless(contract.isOutForSignature(), Reason.CHANGED_MEANWHILE);
    Refused.unless(sheet.scan() == null, Reason.SCAN_AWAITED);
    Refused.unless(Rules.maySign(who, sheet, side), Reason.NOT_YOURS);
    return side;
  }

  void consent(Acting who, Contract contract, Signatory side) {
    var id = contract.contractId();
    var hash = Objects.requireNonNull(contract.documentHash(), "a contract out for signature has a text");
    switch (side.party()) {
      case FIRST -> consenting.consentAsHead(who, new AgencyId(contract.agencyId()), side.party(),
          DocumentKind.CONTRACT, id, hash);
      case SECOND -> consenting.consent(who, Role.MAYOR, side.party(), DocumentKind.CONTRACT, id, hash);
    }
  }

  /**
   * The file with one more signature is the contract's; the last one brings it into force, unless the decree of a
   * division has done so.
   */
  void signed(Acting who, Contract contract, Revision made) {
    contracts.keepSigned(who.region(), contract.contractId(), made.fileId());
    if (contract.isSuccession()) {
      history.recordDocument(who, "contract.succession-signed", Kind.CONTRACT, contract.contractId(),
          made.signedHash());
      return;
    }
    history.recordDocument(who, "contract.signed", Kind.CONTRACT, contract.contractId(), made.signedHash());
    if (sheets.of(who.region(), contract).isSignedByBoth()) {
      comingIntoForce.comeIntoForce(who, contract, made.signedHash(), clock.instant());
    }
  }

  static UUID text(Contract contract) {
    return Objects.requireNonNull(contract.fileId(), "a contract out for signature has a text");
  }
}
