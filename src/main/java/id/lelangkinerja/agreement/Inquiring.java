package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Standstill;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.OpenOrder;
import id.lelangkinerja.signing.Ordering;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.SigningPaper;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on after a signature by the national service whose outcome was not known: by asking, or by giving it up. */
@Service
public class Inquiring {
  private final AgreementQuery agreements;
  private final AgreementRepository rows;
  private final SigningPaper paper;
  private final Ordering ordering;
  private final Standstill standstill;
  private final History history;

  Inquiring(AgreementQuery agreements, AgreementRepository rows, SigningPaper paper, Ordering ordering,
      Standstill standstill, History history) {
    this.agreements = agreements;
    this.rows = rows;
    this.paper = paper;
    this.ordering = ordering;
    this.standstill = standstill;
    this.history = history;
  }

  /**
   * What its signer asks the service for, which is called afterwards; where the file comes, {@link Signing#keep} goes
   * on as if it had come at once. Refused as signing is, and with CHANGED_MEANWHILE where there is no such order.
   */
  @Transactional(readOnly = true)
  public Placed toAsk(Acting who, AgencyId agency, int year) {
    var sheet = agreements.open(who, agency, year);
    var agreement = sheet.agreement();
    Sides.of(who, sheet);
    return paper.toAsk(who, DocumentKind.YEARLY_AGREEMENT, agreement.agreementId(), Sides.text(agreement));
  }

  /**
   * The signer declares that nothing came of it, so that it can be signed anew; only some minutes later, or a
   * day where it could be asked for. Where the
   * signer cannot settle it any more, a planner does so, for a written reason.
   *
   * @throws Refused NOT_FOUND_HERE, CHANGED_MEANWHILE where there is no such order, NOT_YOURS, SIGNING_UNKNOWN, and
   *                 REASON_MISSING at "reason"
   */
  @Transactional
  public void abandon(Acting who, AgencyId agency, int year, String reason) {
    rows.queue(who.region());
    var sheet = agreements.open(who, agency, year);
    var agreement = sheet.agreement();
    var id = agreement.agreementId();
    var open = open(who, id);
    if (open.personId().equals(who.person().value())) {
      ordering.abandon(who, open);
      history.record(who, "agreement.signing-abandoned", Kind.AGREEMENT, id);
      return;
    }
    Refused.unless(Rules.mayGiveUp(who, agency), Reason.NOT_YOURS);
    Refused.unless(standstill.isOrderLost(who.region(), agency.value(), sheet.parties(),
        DocumentKind.YEARLY_AGREEMENT, id, Sides.text(agreement), open), Reason.SIGNING_UNKNOWN);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    ordering.giveUp(who, open);
    history.record(who, "agreement.signing-abandoned", Kind.AGREEMENT, id, reason);
  }

  private OpenOrder open(Acting who, UUID agreement) {
    return ordering.open(who.region(), DocumentKind.YEARLY_AGREEMENT, agreement)
        .orElseThrow(() -> new Refused(Reason.CHANGED_MEANWHILE));
  }
}
