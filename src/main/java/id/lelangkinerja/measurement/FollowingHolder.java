package id.lelangkinerja.measurement;

import id.lelangkinerja.contract.ContractTransferred;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a contract passes to another agency, the periods that end on its first day or later count for it, and those
 * before for the one that held it then: each for one of them and none twice. Within the transaction of the transfer.
 */
@Component
class FollowingHolder {
  private final AwaitedRepository awaited;

  FollowingHolder(AwaitedRepository awaited) {
    this.awaited = awaited;
  }

  @EventListener
  void on(ContractTransferred event) {
    awaited.passOn(event.region(), event.contract(), event.successor(), event.from());
  }
}
