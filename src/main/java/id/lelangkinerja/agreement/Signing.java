package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.Consenting;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One party signs; the second signature brings the agreement into force, in the place of the one before. */
@Service
public class Signing {
  private final AgreementQuery agreements;
  private final AgreementRepository rows;
  private final Consenting consenting;
  private final Papers papers;
  private final History history;
  private final Clock clock;

  Signing(AgreementQuery agreements, AgreementRepository rows, Consenting consenting, Papers papers, History history,
      Clock clock) {
    this.agreements = agreements;
    this.rows = rows;
    this.consenting = consenting;
    this.papers = papers;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Signs for the side that names this person.
   *
   * @param documentHash of the text that the person has read: SHA-256, hexadecimal
   * @throws Refused NOT_FOUND_HERE where none waits, NOT_YOURS when the text names somebody else, ALREADY_SIGNED,
   *                 DOCUMENT_CHANGED when the text is not the one that was read
   */
  @Transactional
  public void sign(Acting who, AgencyId agency, int year, String documentHash) {
    rows.queue(who.region());
    var sheet = agreements.open(who, agency, year);
    var agreement = sheet.agreement();
    var side = sheet.parties().stream().filter(party -> party.personId().equals(who.person().value())).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_YOURS));
    Refused.unless(sheet.consentOf(side.party()).isEmpty(), Reason.ALREADY_SIGNED);
    Refused.unless(Rules.maySign(who, sheet, side), Reason.NOT_YOURS);
    Refused.unless(documentHash.equals(agreement.documentHash()), Reason.DOCUMENT_CHANGED);
    consent(who, agreement, side);
    history.recordDocument(who, "agreement.signed", Kind.AGREEMENT, agreement.agreementId(), documentHash);
    var signed = agreements.sheet(who.region(), agreement);
    if (signed.isSignedByBoth()) {
      comeIntoForce(who, signed);
    }
  }

  private void consent(Acting who, Agreement agreement, Signatory side) {
    switch (side.party()) {
      case FIRST -> consenting.consentAsHead(who, new AgencyId(agreement.agencyId()), side.party(),
          DocumentKind.YEARLY_AGREEMENT, agreement.agreementId(), agreement.documentHash());
      case SECOND -> consenting.consent(who, Role.MAYOR, side.party(), DocumentKind.YEARLY_AGREEMENT,
          agreement.agreementId(), agreement.documentHash());
    }
  }

  private void comeIntoForce(Acting who, AgreementSheet signed) {
    var now = clock.instant();
    var agreement = signed.agreement();
    var before = agreements.find(who, new AgencyId(agreement.agencyId()), agreement.year(), AgreementState.IN_FORCE);
    before.ifPresent(each -> rows.move(who, each.agreement().agreementId(), AgreementState.IN_FORCE,
        AgreementState.REPLACED, null, now));
    // the paper bears the day on which its text was written, as both have read it
    var file = papers.keep(who, signed, LocalDate.ofInstant(agreement.drawnAt(), Texts.ZONE));
    rows.move(who, agreement.agreementId(), AgreementState.SIGNING, AgreementState.IN_FORCE, file.fileId(), now);
    history.record(who, "agreement.in-force", Kind.AGREEMENT, agreement.agreementId());
  }
}
