package id.lelangkinerja.agreement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.OpenOrder;
import id.lelangkinerja.signing.Ordering;
import id.lelangkinerja.signing.SigningPaper;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on after a signature by the national service whose outcome was not known: by asking, or by giving it up. */
@Service
public class Inquiring {
  private final AgreementQuery agreements;
  private final AgreementRepository rows;
  private final Sides sides;
  private final SigningPaper paper;
  private final Ordering ordering;
  private final History history;

  Inquiring(AgreementQuery agreements, AgreementRepository rows, Sides sides, SigningPaper paper, Ordering ordering,
      History history) {
    this.agreements = agreements;
    this.rows = rows;
    this.sides = sides;
    this.paper = paper;
    this.ordering = ordering;
    this.history = history;
  }

  /**
   * The signer asks the service for the file; where it comes, the agreement is signed as if it had come at once.
   * Refused as signing is, and with SIGNING_UNKNOWN as long as the service does not say.
   */
  @Transactional
  public void ask(Acting who, AgencyId agency, int year) {
    rows.queue(who.region());
    var sheet = agreements.open(who, agency, year);
    var agreement = sheet.agreement();
    var side = Sides.of(who, sheet);
    var open = open(who, agreement.agreementId());
    sides.consent(who, agreement, side);
    sides.signed(who, agreement, paper.ask(who, DocumentKind.YEARLY_AGREEMENT, agreement.agreementId(),
        Sides.text(agreement), open));
  }

  /** The signer declares that nothing came of it, so that it can be signed anew; only some minutes later. */
  @Transactional
  public void abandon(Acting who, AgencyId agency, int year) {
    rows.queue(who.region());
    var sheet = agreements.open(who, agency, year);
    Sides.of(who, sheet);
    var id = sheet.agreement().agreementId();
    ordering.abandon(who, open(who, id));
    history.record(who, "agreement.signing-abandoned", Kind.AGREEMENT, id);
  }

  private OpenOrder open(Acting who, UUID agreement) {
    var open = ordering.open(who.region(), DocumentKind.YEARLY_AGREEMENT, agreement)
        .orElseThrow(() -> new Refused(Reason.CHANGED_MEANWHILE));
    Refused.unless(open.personId().equals(who.person().value()), Reason.NOT_YOURS);
    return open;
  }
}
