package id.lelangkinerja.signing;

import id.lelangkinerja.pades.Examined;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the document of a code, and the one that a file is, or was made from. */
@Repository
@Transactional(readOnly = true)
class VerifyQuery {
  private final CodeRepository codes;
  private final RevisionRepository revisions;
  private final ConsentRepository consents;
  private final ScanRepository scans;
  private final Map<DocumentKind, Origin> origins = new HashMap<>();
  private final Map<DocumentKind, Amends> changes = new HashMap<>();

  VerifyQuery(CodeRepository codes, RevisionRepository revisions, ConsentRepository consents, ScanRepository scans,
      List<Origin> origins, List<Amends> changes) {
    this.codes = codes;
    this.revisions = revisions;
    this.consents = consents;
    this.scans = scans;
    origins.forEach(origin -> this.origins.put(origin.kind(), origin));
    changes.forEach(change -> this.changes.put(change.changed(), change));
  }

  /**
   * A document with its consents and its revisions, and the code that is printed on it; the scan is the attested one of
   * a document that was signed by hand, null otherwise; what was asked for is taken back where it is a revision of a
   * text that was. {@code latest} is what changed it last, where anything did, {@code followers} in what it goes on.
   */
  record Known(DocumentKind kind, String code, Origin.Standing standing, List<Consent> consents,
      List<Revision> revisions, @Nullable Scan scan, @Nullable Latest latest, List<Follower> followers,
      boolean takenBack) {
    Known {
      consents = List.copyOf(consents);
      revisions = List.copyOf(revisions);
      followers = List.copyOf(followers);
    }

    /** The hash of the file that holds now: the attested scan, the newest revision, or the text while nobody signed. */
    String hash() {
      if (scan != null) {
        return scan.fileHash();
      }
      return revisions.isEmpty() ? standing.textHash() : revisions.getLast().signedHash();
    }
  }

  public Optional<Known> ofCode(RegionId region, Links links, String code) {
    return codes.find(region, code).flatMap(coded -> known(region, links, coded.documentKind(), coded.documentId()));
  }

  /** The document of which a file with this hash is a revision, the attested scan, or the bare text. */
  public Optional<Known> ofHash(RegionId region, Links links, String hash) {
    var revision = revisions.find(region, hash);
    if (revision.isPresent()) {
      return known(region, links, revision.get().documentKind(), revision.get().documentId(),
          revision.get().lapsed());
    }
    var scan = scans.attested(region, hash);
    if (scan.isPresent()) {
      return known(region, links, scan.get().documentKind(), scan.get().documentId());
    }
    return origins.values().stream()
        .flatMap(origin -> origin.ofText(region, hash).flatMap(id -> known(region, links, origin.kind(), id)).stream())
        .findFirst();
  }

  /** The document that the file is, or of which it has the signatures. */
  public Optional<Known> of(RegionId region, Links links, Examined file, List<String> signedParts) {
    return ofHash(region, links, file.hash())
        .or(() -> signedParts.stream().flatMap(hash -> ofHash(region, links, hash).stream()).findFirst());
  }

  private Optional<Known> known(RegionId region, Links links, DocumentKind kind, UUID document) {
    return known(region, links, kind, document, false);
  }

  private Optional<Known> known(RegionId region, Links links, DocumentKind kind, UUID document, boolean takenBack) {
    return Optional.ofNullable(origins.get(kind)).flatMap(origin -> origin.of(region, links, document)
        .map(standing -> new Known(kind, codes.find(region, kind, document).map(CodeRepository.Coded::code).orElse(""),
            standing, consents.of(region, kind, document), revisions.of(region, kind, document),
            scans.live(region, kind, document).filter(scan -> scan.state() == ScanState.ATTESTED).orElse(null),
            Optional.ofNullable(changes.get(kind)).flatMap(change -> change.latest(region, links, document))
                .orElse(null),
            origin.followers(region, links, document), takenBack)));
  }
}
