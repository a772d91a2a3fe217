package id.lelangkinerja.running;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Origin;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What anybody who holds a handover act may learn of it. */
@Component
class HandoverOrigin implements Origin {
  private final HandoverRepository handovers;

  HandoverOrigin(HandoverRepository handovers) {
    this.handovers = handovers;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.HANDOVER;
  }

  @Override
  public Optional<Standing> of(RegionId region, Links links, UUID document) {
    return handovers.find(region, document).map(act -> {
      boolean signed = act.state() == HandoverState.SIGNED;
      return new Standing(act.number(), act.title() + " · " + act.office(), act.state().key(), signed,
          act.state() == HandoverState.REPLACED, signedOn(act), 0,
          act.documentHash(), signed ? links.running().handover(document) : null,
          signed ? links.running().handoverPaper(document) : null);
    });
  }

  @Override
  public Optional<UUID> ofText(RegionId region, String hash) {
    return handovers.ofText(region, hash);
  }

  private static @Nullable LocalDate signedOn(Handover act) {
    var at = act.signedAt();
    return at == null ? null : LocalDate.ofInstant(at, Texts.ZONE);
  }
}
