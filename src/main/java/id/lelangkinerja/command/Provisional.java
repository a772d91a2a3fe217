package id.lelangkinerja.command;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many verified figures that scores count their sources will still change: by the agency they count for, by contract. */
record Provisional(Map<UUID, Integer> agencies, Map<UUID, Integer> contracts) {
  Provisional {
    agencies = Map.copyOf(agencies);
    contracts = Map.copyOf(contracts);
  }

  static Provisional of(List<Signals.Unsure> rows) {
    return new Provisional(sums(rows, Signals.Unsure::agencyId), sums(rows, Signals.Unsure::contractId));
  }

  private static Map<UUID, Integer> sums(List<Signals.Unsure> rows, Function<Signals.Unsure, UUID> by) {
    return rows.stream().collect(Collectors.groupingBy(by, Collectors.summingInt(Signals.Unsure::figures)));
  }

  int ofAgency(UUID agency) {
    return agencies.getOrDefault(agency, 0);
  }

  int ofContract(UUID contract) {
    return contracts.getOrDefault(contract, 0);
  }

  int all() {
    return agencies.values().stream().mapToInt(Integer::intValue).sum();
  }
}
