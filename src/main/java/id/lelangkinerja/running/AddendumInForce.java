package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.Amends;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Latest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names the addendum by which a contract holds now, to who has the contract in hand. */
@Component
class AddendumInForce implements Amends {
  private final RunningQuery running;
  private final ContractQuery contracts;

  AddendumInForce(RunningQuery running, ContractQuery contracts) {
    this.running = running;
    this.contracts = contracts;
  }

  @Override
  public DocumentKind changed() {
    return DocumentKind.CONTRACT;
  }

  @Override
  public Optional<Latest> latest(RegionId region, Links links, UUID document) {
    return contracts.find(region, document).filter(Rules::isRunning).flatMap(contract -> running
        .inForce(region, document).stream().map(Amended::amendment).filter(each -> each.fileId() != null).findFirst()
        .map(each -> new Latest(each.documentNumber(contract.number()), Objects.requireNonNull(each.effectiveOn()),
            links.running().version(document, Objects.requireNonNull(each.version())),
            links.running().addendum(each.amendmentId()))));
  }
}
