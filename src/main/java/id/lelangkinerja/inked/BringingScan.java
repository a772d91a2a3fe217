package id.lelangkinerja.inked;

import id.lelangkinerja.history.History;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Scanning;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the scan of a document that both parties signed by hand, instead of electronic signatures. It counts for
 * nothing until officials have attested it.
 */
@Service
public class BringingScan {
  private final InkedPapers papers;
  private final Scanning scanning;
  private final Notifying notifying;
  private final History history;

  BringingScan(InkedPapers papers, Scanning scanning, Notifying notifying, History history) {
    this.papers = papers;
    this.scanning = scanning;
    this.notifying = notifying;
    this.history = history;
  }

  /**
   * Brings a scan of the text that was printed.
   *
   * @param textHash of the text that was printed and signed; DOCUMENT_CHANGED where another one is out for signature
   * @throws Refused NOT_FOUND_HERE; NOT_YOURS; as the document's module says when it is not out for signature;
   *                 SCAN_TOO_LATE when a party has signed; SCAN_AWAITED when there is a scan already; and as
   *                 {@link Scanning#bring}
   */
  @Transactional
  public void bring(Acting who, DocumentKind kind, UUID id, String textHash, String name, byte[] content) {
    var found = papers.locked(who, kind, id);
    var paper = found.paper();
    Refused.unless(paper.enters(), Reason.NOT_FOUND_HERE);
    Refused.unless(paper.makes(), Reason.NOT_YOURS);
    if (paper.closed() != null) {
      throw new Refused(paper.closed());
    }
    Refused.unless(!paper.signed(), Reason.SCAN_TOO_LATE);
    Refused.unless(found.scan() == null, Reason.SCAN_AWAITED);
    Refused.unless(textHash.equals(paper.textHash()), Reason.DOCUMENT_CHANGED);
    var hash = scanning.bring(who, kind, id, textHash, name, content);
    history.recordDocument(who, paper.noted().prefix() + ".scan-brought", paper.noted().kind(), paper.noted().id(),
        hash);
    notifying.tell(who, Recipients.holding(Role.SECRETARY, Role.MONITOR, Role.VERIFIER),
        Told.of(NoticeKind.SIGNATURE, "notice.text.scan", List.of(paper.number() + " · " + paper.title()),
            Links::work));
  }
}
