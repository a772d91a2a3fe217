package id.lelangkinerja.minutes;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Origin;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What anybody who holds minutes may learn of them: that they were issued, and whether others took their place. */
@Component
class MinutesOrigin implements Origin {
  private final MinutesRepository minutes;

  MinutesOrigin(MinutesRepository minutes) {
    this.minutes = minutes;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.MINUTES;
  }

  @Override
  public Optional<Standing> of(RegionId region, Links links, UUID document) {
    return minutes.find(region, document).map(each -> new Standing(each.number(),
        each.lotTitle() == null ? each.roundName() : each.roundName() + " · " + each.lotTitle(),
        each.replaced() ? "papers.standing.replaced" : "papers.standing.issued", !each.replaced(), false,
        LocalDate.ofInstant(each.issuedAt(), Texts.ZONE), 0, each.sha256(), null,
        each.isPublic() ? links.minutes().file(document) : null));
  }

  @Override
  public Optional<UUID> ofText(RegionId region, String hash) {
    return minutes.ofHash(region, hash);
  }
}
