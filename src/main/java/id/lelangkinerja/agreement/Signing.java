package id.lelangkinerja.agreement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Served;
import id.lelangkinerja.signing.SigningPaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One party signs, within the document itself; the second signature brings the agreement into force, in the place of
 * the one before.
 */
@Service
public class Signing {
  private final AgreementQuery agreements;
  private final AgreementRepository rows;
  private final Sides sides;
  private final SigningPaper paper;

  Signing(AgreementQuery agreements, AgreementRepository rows, Sides sides, SigningPaper paper) {
    this.agreements = agreements;
    this.rows = rows;
    this.sides = sides;
    this.paper = paper;
  }

  /**
   * The hash of the file that this person would sign now: the text with the signatures so far. Refused as signing is,
   * so that it can be asked for before the password.
   */
  @Transactional(readOnly = true)
  public String toSign(Acting who, AgencyId agency, int year) {
    var sheet = agreements.open(who, agency, year);
    Sides.of(who, sheet);
    return current(who, sheet.agreement());
  }

  /** Signs by a certificate of this installation; refused as {@link #sign(Acting, AgencyId, int, String, Means.Direct)} is. */
  @Transactional
  public void sign(Acting who, AgencyId agency, int year, String seenHash) {
    sign(who, agency, year, seenHash, new Means.Local());
  }

  /**
   * Signs for the side that names this person.
   *
   * @param seenHash of the file that the person has read, with the signatures so far: SHA-256, hexadecimal
   * @throws Refused NOT_FOUND_HERE where none waits, NOT_YOURS when the text names somebody else, ALREADY_SIGNED,
   *                 AGREEMENT_OUTDATED once the contracts promise something else, DOCUMENT_CHANGED when the file is no
   *                 longer the one that was read; SIGNING_UNKNOWN while the national service owes an answer
   */
  @Transactional
  public void sign(Acting who, AgencyId agency, int year, String seenHash, Means.Direct means) {
    rows.queue(who.region());
    var sheet = agreements.open(who, agency, year);
    var agreement = sheet.agreement();
    var side = Sides.of(who, sheet);
    Refused.unless(seenHash.equals(current(who, agreement)), Reason.DOCUMENT_CHANGED);
    sides.consent(who, agreement, side);
    sides.signed(who, agreement, paper.sign(who, side.party(), DocumentKind.YEARLY_AGREEMENT,
        agreement.agreementId(), Sides.text(agreement), seenHash, means));
  }

  /** Notes the order to the national service, which is called when this is committed; refused as signing is. */
  @Transactional
  public Placed order(Acting who, AgencyId agency, int year, String seenHash) {
    rows.queue(who.region());
    var sheet = agreements.open(who, agency, year);
    var agreement = sheet.agreement();
    return paper.order(who, Sides.of(who, sheet).party(), DocumentKind.YEARLY_AGREEMENT, agreement.agreementId(),
        Sides.text(agreement), seenHash);
  }

  /** What the national service has signed is the agreement's; refused as signing is, the order then stays open. */
  @Transactional
  public void keep(Acting who, AgencyId agency, int year, Served served) {
    rows.queue(who.region());
    var sheet = agreements.open(who, agency, year);
    var agreement = sheet.agreement();
    sides.consent(who, agreement, Sides.of(who, sheet));
    sides.signed(who, agreement, paper.keep(who, DocumentKind.YEARLY_AGREEMENT, agreement.agreementId(),
        Sides.text(agreement), served));
  }

  private String current(Acting who, Agreement agreement) {
    return paper.current(who.region(), DocumentKind.YEARLY_AGREEMENT, agreement.agreementId(), Sides.text(agreement))
        .sha256();
  }
}
