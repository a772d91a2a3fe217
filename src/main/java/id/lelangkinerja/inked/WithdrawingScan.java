package id.lelangkinerja.inked;

import id.lelangkinerja.history.History;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.ScanState;
import id.lelangkinerja.signing.Scanning;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a wrong scan back, for a written reason, as long as it is not attested by all who are needed. */
@Service
public class WithdrawingScan {
  private final InkedPapers papers;
  private final Scanning scanning;
  private final Notifying notifying;
  private final History history;

  WithdrawingScan(InkedPapers papers, Scanning scanning, Notifying notifying, History history) {
    this.papers = papers;
    this.scanning = scanning;
    this.notifying = notifying;
    this.history = history;
  }

  /**
   * Withdraws the scan; whoever brought it is told when somebody else does. Refused with NOT_FOUND_HERE where there is
   * none, CHANGED_MEANWHILE once it is attested, NOT_YOURS or REASON_MISSING.
   */
  @Transactional
  public void withdraw(Acting who, DocumentKind kind, UUID id, String reason) {
    var found = papers.locked(who, kind, id);
    var paper = found.paper();
    var scan = found.scan();
    if (scan == null) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    Refused.unless(scan.state() == ScanState.AWAITED, Reason.CHANGED_MEANWHILE);
    Refused.unless(InkedRules.mayWithdraw(who, paper, scan), Reason.NOT_YOURS);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    scanning.withdraw(who, scan);
    history.record(who, paper.noted().prefix() + ".scan-withdrawn", paper.noted().kind(), paper.noted().id(), reason);
    notifying.tell(who, Recipients.people(List.of(new PersonId(scan.broughtBy()))),
        Told.of(NoticeKind.SIGNATURE, "notice.text.scan-withdrawn", List.of(paper.number() + " · " + paper.title()),
            _ -> paper.desk()));
  }
}
