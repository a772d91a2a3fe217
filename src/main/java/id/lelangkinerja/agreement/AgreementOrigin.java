package id.lelangkinerja.agreement;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Origin;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What anybody who holds a yearly agreement, of an agency or of an official below its head, may learn of it. */
@Component
class AgreementOrigin implements Origin {
  private final AgreementQuery agreements;
  private final OfficialQuery officials;

  AgreementOrigin(AgreementQuery agreements, OfficialQuery officials) {
    this.agreements = agreements;
    this.officials = officials;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.YEARLY_AGREEMENT;
  }

  @Override
  public Optional<Standing> of(RegionId region, Links links, UUID document) {
    return agreements.find(region, document).map(each -> {
      boolean published = each.inForceAt() != null;
      var at = links.agreements();
      return new Standing(each.number(), each.agencyName() + " · " + each.year(), each.state().key(),
          each.state() == AgreementState.IN_FORCE, each.state() == AgreementState.WITHDRAWN,
          each.inForceAt() == null ? null : LocalDate.ofInstant(each.inForceAt(), Texts.ZONE),
          agreements.later(region, each), each.documentHash(),
          published ? at.agreement(each.agencyId(), each.year()) : null,
          published ? at.paper(each.agencyId(), each.year(), each.no()) : null);
    }).or(() -> officials.find(region, document).map(each -> standing(region, each)));
  }

  /** What the head has agreed on with an official has no public page: who holds it learns where it stands. */
  private Standing standing(RegionId region, OfficialAgreement each) {
    return new Standing(each.number(),
        each.agencyName() + " · " + officials.sheet(region, each).side(Party.FIRST).office() + " · " + each.year(),
        each.state().key(), each.state() == AgreementState.IN_FORCE, each.state() == AgreementState.WITHDRAWN,
        each.inForceAt() == null ? null : LocalDate.ofInstant(each.inForceAt(), Texts.ZONE), 0, each.documentHash(),
        null, null);
  }

  @Override
  public Optional<UUID> ofText(RegionId region, String hash) {
    return agreements.ofText(region, hash).or(() -> officials.ofText(region, hash));
  }
}
