package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Follower;
import id.lelangkinerja.signing.Origin;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What anybody who holds a contract may learn of it. */
@Component
class ContractOrigin implements Origin {
  private final ContractRepository contracts;
  private final VersionRepository versions;

  ContractOrigin(ContractRepository contracts, VersionRepository versions) {
    this.contracts = contracts;
    this.versions = versions;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.CONTRACT;
  }

  @Override
  public Optional<Standing> of(RegionId region, Links links, UUID document) {
    return contracts.find(region, document).map(contract -> {
      boolean published = contract.state().isPublished();
      return new Standing(contract.number(), contract.title() + " · " + contract.agencyName(),
          contract.state().key(), contract.state() == ContractState.IN_FORCE, false,
          contract.inForceAt() == null ? null : LocalDate.ofInstant(contract.inForceAt(), Texts.ZONE),
          published ? versions.later(region, document).size() : 0,
          Objects.requireNonNullElse(contract.documentHash(), ""),
          published ? links.contracts().contract(document) : null,
          published ? links.contracts().contractDocument(document) : null);
    });
  }

  @Override
  public List<Follower> followers(RegionId region, Links links, UUID document) {
    return contracts.heirs(region, document).stream()
        .map(each -> new Follower(each.number(), each.agencyName(), Objects.requireNonNull(each.share()),
            LocalDate.ofInstant(Objects.requireNonNull(each.inForceAt()), Texts.ZONE),
            links.contracts().contract(each.contractId()), links.contracts().contractDocument(each.contractId())))
        .toList();
  }

  @Override
  public Optional<UUID> ofText(RegionId region, String hash) {
    return contracts.ofText(region, hash);
  }
}
