package id.lelangkinerja.measurement;

import id.lelangkinerja.contract.ContractInForce;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * From the moment a contract is in force, and within the same transaction, the figures of all its years are awaited:
 * for each commitment one a period. Told twice, it adds nothing.
 */
@Component
class Awaiting {
  private final AwaitedRepository awaited;

  Awaiting(AwaitedRepository awaited) {
    this.awaited = awaited;
  }

  @EventListener
  void on(ContractInForce event) {
    awaited.await(event.region(), event.contract());
  }
}
