package id.lelangkinerja.history;

import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has the rows of every object upon which an act is recorded vouched for, as the last thing before the act commits. */
@Component
class Vouches {
  private final Map<Kind, List<Vouched>> byKind;
  private final VouchRepository repository;

  Vouches(List<Vouched> all, VouchRepository repository) {
    this.byKind = all.stream().collect(Collectors.groupingBy(Vouched::kind));
    this.repository = repository;
  }

  /** The transaction has recorded this act upon the object; the last one of a transaction vouches for its rows. */
  void upon(RegionId region, Kind kind, UUID object, UUID act) {
    if (byKind.containsKey(kind)) {
      ofTransaction(region).upon(kind, object, act);
    }
  }

  private VouchingAtEnd ofTransaction(RegionId region) {
    for (var each : TransactionSynchronizationManager.getSynchronizations()) {
      if (each instanceof VouchingAtEnd found && found.isOf(this)) {
        return found;
      }
    }
    var made = new VouchingAtEnd(this, region);
    TransactionSynchronizationManager.registerSynchronization(made);
    return made;
  }

  void vouch(RegionId region, Kind kind, Map<UUID, UUID> actOfObject) {
    repository.alone(region, List.copyOf(actOfObject.keySet()));
    byKind.getOrDefault(kind, List.of()).forEach(each -> repository.vouch(region, each, actOfObject));
  }
}
