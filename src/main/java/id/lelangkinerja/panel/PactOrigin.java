package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Origin;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What anybody who holds a printed integrity pact may learn of it. Its words are what was consented to; they are
 * printed whenever they are asked for, so that no file of it is the one that holds.
 */
@Component
class PactOrigin implements Origin {
  private final PactQuery pacts;

  PactOrigin(PactQuery pacts) {
    this.pacts = pacts;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.INTEGRITY_PACT;
  }

  @Override
  public Optional<Standing> of(RegionId region, Links links, UUID document) {
    return pacts.given(region, document)
        .map(pact -> new Standing(pact.agency(), pact.lot(),
            pact.holds() ? "pact-state.holds" : "pact-state.replaced", pact.holds(), false,
            LocalDate.ofInstant(pact.signedAt(), Texts.ZONE), 0, pact.documentHash(), null, null));
  }

  /** No file is a pact. */
  @Override
  public Optional<UUID> ofText(RegionId region, String hash) {
    return Optional.empty();
  }
}
