package id.lelangkinerja.measurement;

import id.lelangkinerja.contract.ContractDivided;
import id.lelangkinerja.contract.ContractTerminated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a contract is terminated, or goes on in those of its successors, the periods that end after its last day are owed by nobody there: they neither count as missing
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

  @EventListener
  void on(ContractDivided event) {
    awaited.drop(event.region(), event.contract(), event.from().minusDays(1));
  }
}
