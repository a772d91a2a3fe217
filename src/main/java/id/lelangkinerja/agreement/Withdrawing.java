package id.lelangkinerja.agreement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back an agreement that nobody has signed, so that it can be drawn up anew. */
@Service
public class Withdrawing {
  private final AgreementQuery agreements;
  private final AgreementRepository rows;
  private final History history;
  private final Clock clock;

  Withdrawing(AgreementQuery agreements, AgreementRepository rows, History history, Clock clock) {
    this.agreements = agreements;
    this.rows = rows;
    this.history = history;
    this.clock = clock;
  }

  /** Refused with NOT_FOUND_HERE where none waits, NOT_YOURS, ALREADY_SIGNED once one side has signed. */
  @Transactional
  public void withdraw(Acting who, AgencyId agency, int year) {
    rows.queue(who.region());
    var sheet = agreements.open(who, agency, year);
    Refused.unless(Rules.mayDrawUp(who, agency), Reason.NOT_YOURS);
    Refused.unless(Rules.mayWithdraw(who, sheet), Reason.ALREADY_SIGNED);
    rows.move(who, sheet.agreement().agreementId(), AgreementState.SIGNING, AgreementState.WITHDRAWN, null,
        clock.instant());
    history.record(who, "agreement.withdrawn", Kind.AGREEMENT, sheet.agreement().agreementId());
  }
}
