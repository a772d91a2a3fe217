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
import id.lelangkinerja.signing.Scanning;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back an agreement that nobody has signed, that one side cannot sign any more, or whose contracts have changed,
 * so that it can be drawn up anew; a signature that was given stays on record.
 */
@Service
public class Withdrawing {
  private final AgreementQuery agreements;
  private final AgreementRepository rows;
  private final Standstill standstill;
  private final Ordering ordering;
  private final Scanning scanning;
  private final History history;
  private final Clock clock;

  Withdrawing(AgreementQuery agreements, AgreementRepository rows, Standstill standstill, Ordering ordering,
      Scanning scanning, History history, Clock clock) {
    this.agreements = agreements;
    this.rows = rows;
    this.standstill = standstill;
    this.ordering = ordering;
    this.scanning = scanning;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Takes it back; the reason is needed where one side has signed.
   *
   * @throws Refused NOT_FOUND_HERE where none waits, NOT_YOURS, ALREADY_SIGNED once one side has signed, the other
   *                 still can and the contracts are as they were, SIGNING_UNKNOWN while an order has no answer,
   *                 SCAN_AWAITED while a scan waits to be attested, REASON_MISSING at "reason"
   */
  @Transactional
  public void withdraw(Acting who, AgencyId agency, int year, String reason) {
    rows.queue(who.region());
    var sheet = agreements.open(who, agency, year);
    Refused.unless(Rules.mayDrawUp(who, agency), Reason.NOT_YOURS);
    Refused.unless(sheet.scan() == null, Reason.SCAN_AWAITED);
    Refused.unless(Rules.mayWithdraw(who, sheet, isSideLeft(who, sheet)), Reason.ALREADY_SIGNED);
    ordering.refuseOpen(who.region(), DocumentKind.YEARLY_AGREEMENT, sheet.agreement().agreementId());
    if (!sheet.consents().isEmpty() && reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    fall(who, sheet.agreement(), "agreement.withdrawn", reason);
  }

  private void fall(Acting who, Agreement open, String act, String detail) {
    scanning.lapse(who, DocumentKind.YEARLY_AGREEMENT, open.agreementId());
    rows.move(who, open.agreementId(), AgreementState.SIGNING, AgreementState.WITHDRAWN, null, clock.instant());
    if (detail.isBlank()) {
      history.record(who, act, Kind.AGREEMENT, open.agreementId());
    } else {
      history.record(who, act, Kind.AGREEMENT, open.agreementId(), detail);
    }
  }

  /** Within the act that draws up another in its place: the contracts have changed since it was drawn up. */
  void giveWay(Acting who, Agreement open) {
    ordering.refuseOpen(who.region(), DocumentKind.YEARLY_AGREEMENT, open.agreementId());
    fall(who, open, "agreement.gave-way", "");
  }

  /** Within the act that ends a contract which it names: whoever ordered a signature is not waited for. */
  void fallWith(Acting who, Agreement open, String contract) {
    ordering.open(who.region(), DocumentKind.YEARLY_AGREEMENT, open.agreementId())
        .ifPresent(order -> ordering.giveUp(who, order));
    fall(who, open, "agreement.fell", contract);
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
