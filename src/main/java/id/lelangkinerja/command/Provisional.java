package id.lelangkinerja.command;

import java.util.Map;
import java.util.UUID;

/** How many verified figures that scores count their sources will still change: by the agency they count for, by contract. */
record Provisional(Map<UUID, Integer> agencies, Map<UUID, Integer> contracts) {
  Provisional {
    agencies = Map.copyOf(agencies);
    contracts = Map.copyOf(contracts);
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
