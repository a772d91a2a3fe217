package id.lelangkinerja.measurement;

import id.lelangkinerja.contract.ContractTerminated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a contract is terminated, the periods that end after that day are owed by nobody: they neither count as missing
 * nor lower a score. Those that had ended stay as they are. Within the transaction of the termination.
 */
@Component
class Dropping {
  private final AwaitedRepository awaited;

  Dropping(AwaitedRepository awaited) {
    this.awaited = awaited;
  }

  @EventListener
  void on(ContractTerminated event) {
    awaited.drop(event.region(), event.contract(), event.on());
  }
}
