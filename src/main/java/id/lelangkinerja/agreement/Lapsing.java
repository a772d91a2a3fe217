package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.ContractTerminated;
import id.lelangkinerja.contract.ContractTransferred;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a contract is terminated or passes to another agency, what the agreements of that year and of later ones promise
 * by it holds no more: one that waits for signatures falls, one in force is marked, and ends where nothing of it is
 * left. What is left is agreed on anew by a change. Within the transaction of the termination or the transfer.
 */
@Component
class Lapsing {
  private final AgreementQuery agreements;
  private final AgreementRepository rows;
  private final Withdrawing withdrawing;
  private final History history;
  private final Clock clock;

  Lapsing(AgreementQuery agreements, AgreementRepository rows, Withdrawing withdrawing, History history, Clock clock) {
    this.agreements = agreements;
    this.rows = rows;
    this.withdrawing = withdrawing;
    this.history = history;
    this.clock = clock;
  }

  @EventListener
  void on(ContractTerminated event) {
    lapse(event.who(), event.contract(), null, Lapse.Why.TERMINATED, event.on());
  }

  @EventListener
  void on(ContractTransferred event) {
    lapse(event.who(), event.contract(), event.predecessor().value(), Lapse.Why.TRANSFERRED, event.from());
  }

  /** @param agency whose promise ends; null where that of all who carry the contract does */
  private void lapse(Acting who, UUID contract, @Nullable UUID agency, Lapse.Why why, LocalDate on) {
    rows.queue(who.region());
    var number = agreements.contractNumber(who.region(), contract);
    for (var each : agreements.naming(who.region(), contract, agency, on.getYear())) {
      if (each.state() == AgreementState.SIGNING) {
        withdrawing.fallWith(who, each, number);
      } else {
        rows.lapse(who.region(), each.agreementId(), contract, why, on);
        history.record(who, "agreement.lapsed", Kind.AGREEMENT, each.agreementId(), number);
        endWhereNothingIsLeft(who, each);
      }
    }
  }

  private void endWhereNothingIsLeft(Acting who, Agreement inForce) {
    var sheet = agreements.sheet(who.region(), inForce);
    if (sheet.holdsNothing()) {
      rows.move(who, inForce.agreementId(), AgreementState.IN_FORCE, AgreementState.ENDED, null, clock.instant());
      history.record(who, "agreement.ended", Kind.AGREEMENT, inForce.agreementId());
    }
  }
}
