package id.lelangkinerja.printed;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Origin;
import java.util.Optional;
import java.util.UUID;

/** What anybody who holds a printed paper may learn: of when it is, and whether it was printed with other words since. */
final class PaperOrigin implements Origin {
  private final DocumentKind kind;
  private final PaperRepository papers;

  PaperOrigin(DocumentKind kind, PaperRepository papers) {
    this.kind = kind;
    this.papers = papers;
  }

  @Override
  public DocumentKind kind() {
    return kind;
  }

  @Override
  public Optional<Standing> of(RegionId region, Links links, UUID document) {
    return papers.find(region, kind, document).map(paper -> new Standing(paper.name(), paper.about(), state(paper),
        !paper.replaced() && kind != DocumentKind.DRAFT_DECREE, false, paper.printedOn(), 0, paper.sha256(), null,
        null));
  }

  @Override
  public Optional<UUID> ofText(RegionId region, String hash) {
    return papers.ofHash(region, kind, hash);
  }

  private String state(PaperRepository.Told paper) {
    if (paper.replaced()) {
      return "printed.replaced";
    }
    return kind == DocumentKind.DRAFT_DECREE ? "printed.draft" : "printed.newest";
  }
}
