package id.lelangkinerja.signing;

import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads who consented to a document. Whoever asks has already been shown the document itself. */
@Repository
@Transactional(readOnly = true)
public class ConsentQuery {
  private final ConsentRepository consents;

  ConsentQuery(ConsentRepository consents) {
    this.consents = consents;
  }

  /** The consents to the document, the first party's before the second's; empty while nobody signed. */
  public List<Consent> of(RegionId region, DocumentKind kind, UUID document) {
    return consents.of(region, kind, document);
  }
}
