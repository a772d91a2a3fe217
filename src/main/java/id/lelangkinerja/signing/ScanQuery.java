package id.lelangkinerja.signing;

import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the scan of a document that was signed by hand. Whoever asks has already been shown the document itself. */
@Repository
@Transactional(readOnly = true)
public class ScanQuery {
  private final ScanRepository scans;

  ScanQuery(ScanRepository scans) {
    this.scans = scans;
  }

  /** A document whose scan waits to be attested. */
  public record Awaited(DocumentKind documentKind, UUID documentId) {}

  /** All that wait, the oldest first. */
  public List<Awaited> awaited(RegionId region) {
    return scans.awaited(region);
  }

  /** The scan that is awaited or attested; empty where none was brought or it was withdrawn. */
  public Optional<Scan> of(RegionId region, DocumentKind kind, UUID document) {
    return scans.live(region, kind, document);
  }
}
