package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Origin;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What anybody who holds a settlement statement may learn of it. */
@Component
class SettlementOrigin implements Origin {
  private final TerminationRepository terminations;
  private final ContractQuery contracts;

  SettlementOrigin(TerminationRepository terminations, ContractQuery contracts) {
    this.terminations = terminations;
    this.contracts = contracts;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.SETTLEMENT;
  }

  @Override
  public Optional<Standing> of(RegionId region, Links links, UUID document) {
    return contracts.find(region, document).flatMap(contract -> terminations.find(region, document)
        .map(ended -> new Standing(contract.number(), contract.title() + " · " + contract.agencyName(),
            "running.statement-issued", true, false, ended.settlement().on(), 0,
            Objects.requireNonNullElse(ended.documentHash(), ""), links.running().settlement(document),
            links.running().settlementPaper(document))));
  }

  @Override
  public Optional<UUID> ofText(RegionId region, String hash) {
    return terminations.ofStatement(region, hash);
  }
}
