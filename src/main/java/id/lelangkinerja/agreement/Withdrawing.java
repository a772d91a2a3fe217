package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Standstill;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Ordering;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back an agreement that nobody has signed, or that one side cannot sign any more, so that it can be drawn up
 * anew; a signature that was given stays on record.
 */
@Service
public class Withdrawing {
  private final AgreementQuery agreements;
  private final AgreementRepository rows;
  private final Standstill standstill;
  private final Ordering ordering;
  private final History history;
  private final Clock clock;

  Withdrawing(AgreementQuery agreements, AgreementRepository rows, Standstill standstill, Ordering ordering,
      History history, Clock clock) {
    this.agreements = agreements;
    this.rows = rows;
    this.standstill = standstill;
    this.ordering = ordering;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Takes it back; the reason is needed where one side has signed.
   *
   * @throws Refused NOT_FOUND_HERE where none waits, NOT_YOURS, ALREADY_SIGNED once one side has signed and the other
   *                 still can, SIGNING_UNKNOWN while an order has no answer, REASON_MISSING at "reason"
   */
  @Transactional
  public void withdraw(Acting who, AgencyId agency, int year, String reason) {
    rows.queue(who.region());
    var sheet = agreements.open(who, agency, year);
    Refused.unless(Rules.mayDrawUp(who, agency), Reason.NOT_YOURS);
    Refused.unless(Rules.mayWithdraw(who, sheet, isSideLeft(who, sheet)), Reason.ALREADY_SIGNED);
    ordering.refuseOpen(who.region(), DocumentKind.YEARLY_AGREEMENT, sheet.agreement().agreementId());
    if (!sheet.consents().isEmpty() && reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    rows.move(who, sheet.agreement().agreementId(), AgreementState.SIGNING, AgreementState.WITHDRAWN, null,
        clock.instant());
    if (reason.isBlank()) {
      history.record(who, "agreement.withdrawn", Kind.AGREEMENT, sheet.agreement().agreementId());
    } else {
      history.record(who, "agreement.withdrawn", Kind.AGREEMENT, sheet.agreement().agreementId(), reason);
    }
  }

  /** Whether this person may take it back now. */
  @Transactional(readOnly = true)
  public boolean isOpenTo(Acting who, AgreementSheet sheet) {
    return Rules.mayWithdraw(who, sheet, isSideLeft(who, sheet))
        && ordering.open(who.region(), DocumentKind.YEARLY_AGREEMENT, sheet.agreement().agreementId()).isEmpty();
  }

  private boolean isSideLeft(Acting who, AgreementSheet sheet) {
    return standstill.isSideLeft(who.region(), sheet.agreement().agencyId(), sheet.parties(), sheet.consents());
  }
}
