package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Origin;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What anybody who holds an addendum may learn of it. */
@Component
class AddendumOrigin implements Origin {
  private final AmendmentRepository amendments;
  private final AddendumRepository addenda;
  private final ContractQuery contracts;

  AddendumOrigin(AmendmentRepository amendments, AddendumRepository addenda, ContractQuery contracts) {
    this.amendments = amendments;
    this.addenda = addenda;
    this.contracts = contracts;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.AMENDMENT;
  }

  @Override
  public Optional<Standing> of(RegionId region, Links links, UUID document) {
    return amendments.find(region, new AmendmentId(document)).flatMap(amendment -> contracts
        .find(region, amendment.contractId()).map(contract -> standing(region, links, amendment, contract)));
  }

  @Override
  public Optional<UUID> ofText(RegionId region, String hash) {
    return addenda.ofText(region, hash);
  }

  private Standing standing(RegionId region, Links links, Amendment amendment, Contract contract) {
    var version = amendment.version();
    return new Standing(amendment.documentNumber(contract.number()), contract.title() + " · " + contract.agencyName(),
        amendment.state().key(), version != null && Rules.isRunning(contract),
        amendment.state() == AmendmentState.REFUSED || amendment.state() == AmendmentState.WITHDRAWN,
        amendment.effectiveOn(),
        version == null ? 0 : contracts.versions(region, contract.contractId()).size() - version,
        Objects.requireNonNullElse(amendment.documentHash(), ""),
        version == null ? null : links.running().version(contract.contractId(), version),
        version == null ? null : links.running().addendum(amendment.amendmentId()));
  }
}
