package id.lelangkinerja.inked;

import id.lelangkinerja.history.History;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.Consenting;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Scan;
import id.lelangkinerja.signing.ScanState;
import id.lelangkinerja.signing.Scanning;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An official attests that a scan shows exactly the document's text with the signatures of both parties. With the second
 * attestation both signatures count as given, and what follows from them happens in the same act.
 */
@Service
public class AttestingScan {
  private final InkedPapers papers;
  private final Scanning scanning;
  private final Consenting consenting;
  private final History history;
  private final Clock clock;

  AttestingScan(InkedPapers papers, Scanning scanning, Consenting consenting, History history, Clock clock) {
    this.papers = papers;
    this.scanning = scanning;
    this.consenting = consenting;
    this.history = history;
    this.clock = clock;
  }

  /** Refuses whoever may not attest, as attesting does, so that it can be asked for before the password. */
  @Transactional(readOnly = true)
  public void refuseOthers(Acting who, DocumentKind kind, UUID id) {
    var found = papers.find(who, kind, id);
    role(who, found, awaited(found));
  }

  /**
   * Attests the scan.
   *
   * @param seenHash of the scan that the official has seen: SHA-256, hexadecimal
   * @throws Refused NOT_FOUND_HERE where there is no scan; NOT_YOURS for a party, for whoever brought it, for the
   *                 agency's own people and for a role that has attested; ALREADY_ATTESTED; CHANGED_MEANWHILE when it
   *                 is attested; DOCUMENT_CHANGED when it is another scan than the one seen; as the document's module
   *                 says when it is not out for signature any more
   */
  @Transactional
  public void attest(Acting who, DocumentKind kind, UUID id, String seenHash) {
    var found = papers.locked(who, kind, id);
    var scan = awaited(found);
    var paper = found.paper();
    boolean complete = scanning.attest(who, role(who, found, scan), scan, seenHash);
    history.recordDocument(who, paper.noted().prefix() + ".scan-attested", paper.noted().kind(), paper.noted().id(),
        scan.fileHash());
    if (complete) {
      var now = clock.instant();
      paper.sides().forEach(side -> consenting.onPaper(who.region(), side.personId(), kind, id,
          consent(side, scan, now)));
      papers.of(kind).count(who, id, scan, now);
    }
  }

  private static Consent consent(InkedPaper.Side side, Scan scan, Instant now) {
    return new Consent(side.party(), scan.documentHash(), side.name(), side.nip(), side.rankTitle(), side.office(), now,
        true);
  }

  private static Scan awaited(InkedPapers.Scanned found) {
    var scan = found.scan();
    if (scan == null) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    Refused.unless(scan.state() == ScanState.AWAITED, Reason.CHANGED_MEANWHILE);
    if (found.paper().closed() != null) {
      throw new Refused(found.paper().closed());
    }
    return scan;
  }

  private static Role role(Acting who, InkedPapers.Scanned found, Scan scan) {
    Refused.unless(!scan.isAttestedBy(who.person().value()), Reason.ALREADY_ATTESTED);
    return InkedRules.attestingRole(who, found.paper(), scan).orElseThrow(() -> new Refused(Reason.NOT_YOURS));
  }
}
