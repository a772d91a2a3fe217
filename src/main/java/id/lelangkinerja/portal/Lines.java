package id.lelangkinerja.portal;

import id.lelangkinerja.portal.page.ContractLine;
import java.util.Collection;
import java.util.List;

/** Contracts as the short lists of other pages show them. */
final class Lines {
  private Lines() {}

  static List<ContractLine> of(Collection<PublishedContract> contracts, Scoreboard board) {
    return contracts.stream().map(each -> new ContractLine(each.contractId(), each.number(), each.title(),
        each.agencyId(), each.agencyName(), each.span(), each.stateKey(), board.scored(each))).toList();
  }
}
