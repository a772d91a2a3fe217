package id.lelangkinerja.agreement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.Consenting;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.signing.SigningPaper;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The official or the head signs within the document, here or elsewhere; the second signature brings
 * the agreement into force, in the place of the one that it replaces.
 */
@Service
public class OfficialSigning {
  private final OfficialQuery officials;
  private final OfficialForce force;
  private final AgreementRepository queue;
  private final Consenting consenting;
  private final SigningPaper paper;
  private final History history;
  private final Clock clock;

  OfficialSigning(OfficialQuery officials, OfficialForce force, AgreementRepository queue, Consenting consenting,
      SigningPaper paper, History history, Clock clock) {
    this.officials = officials;
    this.force = force;
    this.queue = queue;
    this.consenting = consenting;
    this.paper = paper;
    this.history = history;
    this.clock = clock;
  }

  /** The hash of the file that this person would sign now; refused as signing is. */
  @Transactional(readOnly = true)
  public String toSign(Acting who, AgencyId agency, int year, UUID id) {
    var sheet = officials.sheet(who, agency, year, id);
    side(who, sheet);
    return current(who, sheet.agreement());
  }

  /** Signs by a certificate of this installation; refused as {@link #sign(Acting, AgencyId, int, UUID, String, Means.Direct)} is. */
  @Transactional
  public void sign(Acting who, AgencyId agency, int year, UUID id, String seenHash) {
    sign(who, agency, year, id, seenHash, new Means.Local());
  }

  /**
   * Signs for the side that names this person.
   *
   * @param seenHash of the file that the person has read: SHA-256, hexadecimal
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS, ALREADY_SIGNED, AGREEMENT_OUTDATED once the head's own agreement was
   *                 changed or has ended, DOCUMENT_CHANGED when the file is no longer the one that was read
   */
  @Transactional
  public void sign(Acting who, AgencyId agency, int year, UUID id, String seenHash, Means.Direct means) {
    queue.queue(who.region());
    var sheet = officials.sheet(who, agency, year, id);
    var agreement = sheet.agreement();
    var side = side(who, sheet);
    Refused.unless(seenHash.equals(current(who, agreement)), Reason.DOCUMENT_CHANGED);
    consent(who, agreement, side);
    var made = paper.sign(who, side.party(), DocumentKind.YEARLY_AGREEMENT, id, agreement.fileId(), seenHash, means);
    history.recordDocument(who, "agreement.official-signed", Kind.AGREEMENT, id, made.signedHash());
    if (officials.sheet(who.region(), agreement).isSignedByBoth()) {
      force.comeIntoForce(who, agreement, made.fileId(), made.signedHash(), clock.instant());
    }
  }

  private void consent(Acting who, OfficialAgreement agreement, OfficialParty side) {
    var unit = new AgencyId(side.unitId());
    if (side.party() == Party.SECOND || who.heads(unit)) {
      consenting.consentAsHead(who, unit, side.party(), DocumentKind.YEARLY_AGREEMENT, agreement.officialAgreementId(),
          agreement.documentHash());
    } else {
      consenting.consent(who, Role.AGENCY_OPERATOR, side.party(), DocumentKind.YEARLY_AGREEMENT,
          agreement.officialAgreementId(), agreement.documentHash());
    }
  }

  static OfficialParty side(Acting who, OfficialSheet sheet) {
    var side = sheet.parties().stream().filter(each -> who.person().value().equals(each.personId())).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_YOURS));
    Refused.unless(!sheet.hasSigned(side.party()), Reason.ALREADY_SIGNED);
    Refused.unless(sheet.agreement().isOpen(), Reason.AGREEMENT_OUTDATED);
    Refused.unless(OfficialRules.maySign(who, sheet, side), Reason.NOT_YOURS);
    return side;
  }

  private String current(Acting who, OfficialAgreement agreement) {
    return paper.current(who.region(), DocumentKind.YEARLY_AGREEMENT, agreement.officialAgreementId(),
        agreement.fileId()).sha256();
  }
}
