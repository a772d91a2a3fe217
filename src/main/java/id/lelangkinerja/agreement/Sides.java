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
import id.lelangkinerja.signing.Revision;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What every way of signing an agreement has in common: for which side, the consent, and what the signature brings
 * about.
 */
@Component
class Sides {
  private final AgreementQuery agreements;
  private final AgreementRepository rows;
  private final Consenting consenting;
  private final History history;
  private final Clock clock;

  Sides(AgreementQuery agreements, AgreementRepository rows, Consenting consenting, History history, Clock clock) {
    this.agreements = agreements;
    this.rows = rows;
    this.consenting = consenting;
    this.history = history;
    this.clock = clock;
  }

  /** The side that this person may sign for now; refused as {@link Signing#sign} is. */
  static Signatory of(Acting who, AgreementSheet sheet) {
    var side = sheet.parties().stream().filter(party -> party.personId().equals(who.person().value())).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_YOURS));
    Refused.unless(sheet.consentOf(side.party()).isEmpty(), Reason.ALREADY_SIGNED);
    Refused.unless(sheet.scan() == null, Reason.SCAN_AWAITED);
    Refused.unless(!sheet.agreement().outdated(), Reason.AGREEMENT_OUTDATED);
    Refused.unless(Rules.maySign(who, sheet, side), Reason.NOT_YOURS);
    return side;
  }

  void consent(Acting who, Agreement agreement, Signatory side) {
    var id = agreement.agreementId();
    switch (side.party()) {
      case FIRST -> consenting.consentAsHead(who, new AgencyId(agreement.agencyId()), side.party(),
          DocumentKind.YEARLY_AGREEMENT, id, agreement.documentHash());
      case SECOND -> consenting.consent(who, Role.MAYOR, side.party(), DocumentKind.YEARLY_AGREEMENT, id,
          agreement.documentHash());
    }
  }

  /** The last signature brings the agreement into force, in the place of the one before. */
  void signed(Acting who, Agreement agreement, Revision made) {
    var id = agreement.agreementId();
    history.recordDocument(who, "agreement.signed", Kind.AGREEMENT, id, made.signedHash());
    if (agreements.sheet(who.region(), agreement).isSignedByBoth()) {
      takeForce(who, agreement, made.fileId(), made.signedHash(), clock.instant());
    }
  }

  /** What both signatures bring about: it is in force by this file, in the place of the one before. */
  void takeForce(Acting who, Agreement agreement, UUID file, String hash, Instant now) {
    var id = agreement.agreementId();
    agreements.find(who, new AgencyId(agreement.agencyId()), agreement.year(), AgreementState.IN_FORCE)
        .ifPresent(before -> replace(who, before.agreement().agreementId(), agreement, now));
    rows.move(who, id, AgreementState.SIGNING, AgreementState.IN_FORCE, file, now);
    history.recordDocument(who, "agreement.in-force", Kind.AGREEMENT, id, hash);
  }

  private void replace(Acting who, UUID before, Agreement by, Instant now) {
    rows.move(who, before, AgreementState.IN_FORCE, AgreementState.REPLACED, null, now);
    history.record(who, "agreement.replaced", Kind.AGREEMENT, before, by.number());
  }

  static UUID text(Agreement agreement) {
    return Objects.requireNonNull(agreement.fileId(), "an agreement that was drawn up has a text");
  }
}
