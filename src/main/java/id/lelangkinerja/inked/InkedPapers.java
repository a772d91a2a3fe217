package id.lelangkinerja.inked;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Scan;
import id.lelangkinerja.signing.ScanQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the documents that may be signed by hand, with their scans, for those who may know of them. */
@Component
class InkedPapers {
  private final Map<DocumentKind, InkedKind> kinds = new EnumMap<>(DocumentKind.class);
  private final ScanQuery scans;
  private final RegionDirectory regions;

  InkedPapers(List<InkedKind> kinds, ScanQuery scans, RegionDirectory regions) {
    kinds.forEach(each -> this.kinds.put(each.kind(), each));
    this.scans = scans;
    this.regions = regions;
  }

  /** A document and its scan that is awaited or attested; null where there is none. */
  record Scanned(InkedPaper paper, @Nullable Scan scan) {}

  /** NOT_FOUND_HERE for whoever may neither read it nor attest. */
  @Transactional(readOnly = true)
  public Scanned find(Acting who, DocumentKind kind, UUID document) {
    return scanned(who, of(kind).find(who, links(who), document).orElse(null));
  }

  /** The same within the act that is under way, locked until it is done. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Scanned locked(Acting who, DocumentKind kind, UUID document) {
    return scanned(who, of(kind).locked(who, links(who), document).orElse(null));
  }

  InkedKind of(DocumentKind kind) {
    var found = kinds.get(kind);
    if (found == null) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    return found;
  }

  @Nullable
  Scan scan(RegionId region, DocumentKind kind, UUID document) {
    return scans.of(region, kind, document).orElse(null);
  }

  private Scanned scanned(Acting who, @Nullable InkedPaper paper) {
    if (paper == null || !InkedRules.mayRead(who, paper)) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    return new Scanned(paper, scan(who.region(), paper.kind(), paper.id()));
  }

  private Links links(Acting who) {
    return Links.of(regions.here(who.region()));
  }
}
