package id.lelangkinerja.signing;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.identity.PeopleQuery;
import id.lelangkinerja.pades.Examining;
import id.lelangkinerja.pades.Unexaminable;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Grant;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the scan of a document that was signed by hand, and who attested it. These are steps of use cases, within
 * their transactions: who may bring, attest or withdraw, and what follows, is decided and recorded there.
 */
@Service
public class Scanning {
  private static final String PDF = "application/pdf";
  private final ScanRepository scans;
  private final FileStore files;
  private final Examining examining;
  private final Ordering ordering;
  private final PeopleQuery people;
  private final Clock clock;

  Scanning(ScanRepository scans, FileStore files, Examining examining, Ordering ordering, PeopleQuery people,
      Clock clock) {
    this.scans = scans;
    this.files = files;
    this.examining = examining;
    this.ordering = ordering;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Keeps a scan of the document with this text, and returns its hash.
   *
   * @throws Refused as {@link FileStore#store} does; SCAN_TYPE for what is no PDF; PDF_UNREADABLE, PDF_ACTIVE or
   *                 PDF_TOO_LONG; SCAN_WRONG for the text itself and for what is signed electronically; SIGNING_UNKNOWN
   *                 while an order is open
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public String bring(Acting who, DocumentKind kind, UUID document, String textHash, String name, byte[] content) {
    ordering.refuseOpen(who.region(), kind, document);
    var file = kept(who, name, content);
    Refused.unless(!file.sha256().equals(textHash), Reason.SCAN_WRONG);
    try {
      Refused.unless(examining.examine(content).signatures().isEmpty(), Reason.SCAN_WRONG);
    } catch (Unexaminable unfit) {
      throw Unfit.refused(unfit);
    }
    scans.add(who, kind, document, textHash, file, clock.instant());
    return file.sha256();
  }

  private StoredFile kept(Acting who, String name, byte[] content) {
    var file = files.find(who.region(), files.store(who, name, new ByteArrayInputStream(content)));
    Refused.unless(file.mediaType().equals(PDF), Reason.SCAN_TYPE);
    return file;
  }

  /**
   * Writes down that this person attests the scan in this role; returns whether it is now attested by as many as are
   * needed.
   *
   * @param seenHash of the scan that the person saw; DOCUMENT_CHANGED where it is another one
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean attest(Acting who, Role as, Scan scan, String seenHash) {
    Refused.unless(scan.fileHash().equals(seenHash), Reason.DOCUMENT_CHANGED);
    var office = who.grants().stream().filter(grant -> grant.role() == as).map(Grant::office).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_YOURS));
    var person = people.named(who.region(), who.person());
    scans.attest(who, scan,
        new Attestation(who.person().value(), as, person.name(), person.nip(), office, clock.instant()));
    boolean complete = scan.attestations().size() + 1 == Scan.NEEDED;
    if (complete) {
      scans.complete(who.region(), scan);
    }
    return complete;
  }

  /** The document goes, and a scan with it that waits to be attested; nothing where there is none. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lapse(Acting who, DocumentKind kind, UUID document) {
    scans.live(who.region(), kind, document).filter(scan -> scan.state() == ScanState.AWAITED)
        .ifPresent(scan -> withdraw(who, scan));
  }

  /** Takes a scan back that does not count yet; its file is forgotten, since it may show what is nobody's business. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdraw(Acting who, Scan scan) {
    scans.withdraw(who, scan, clock.instant());
    files.forget(who.region(), scan.fileId());
  }
}
