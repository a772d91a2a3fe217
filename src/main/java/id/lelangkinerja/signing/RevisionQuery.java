package id.lelangkinerja.signing;

import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the signatures within a document. Whoever asks has already been shown the document itself. */
@Repository
@Transactional(readOnly = true)
public class RevisionQuery {
  private final RevisionRepository revisions;

  RevisionQuery(RevisionRepository revisions) {
    this.revisions = revisions;
  }

  /** In the order in which they were affixed; empty while nobody signed. */
  public List<Revision> of(RegionId region, DocumentKind kind, UUID document) {
    return revisions.of(region, kind, document);
  }
}
