package id.lelangkinerja.inked;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Scan;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A module whose documents may be signed by hand tells what the document is, and does what both signatures bring about. */
public interface InkedKind {
  DocumentKind kind();

  /** The document as it stands, to be looked at; empty where there is none. Who may know of it is decided by its rules. */
  Optional<InkedPaper> find(Acting who, Links links, UUID document);

  /** The same, locked until the act is done. */
  Optional<InkedPaper> locked(Acting who, Links links, UUID document);

  /**
   * Both signatures count from now on, by the scan that is attested: the consents are written down already.
   *
   * @throws id.lelangkinerja.platform.Refused where it cannot come into force any more
   */
  void count(Acting who, UUID document, Scan scan, Instant now);
}
