package id.lelangkinerja.measurement;

import id.lelangkinerja.calendar.HolidaysChanged;
import id.lelangkinerja.contract.ContractInForce;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * From the moment a contract is in force, and within the same transaction, the figures of all its years are awaited:
 * for each commitment one a period. Told twice, it adds nothing.
 */
@Component
class Awaiting {
  private final AwaitedRepository awaited;
  private final Clock clock;

  Awaiting(AwaitedRepository awaited, Clock clock) {
    this.awaited = awaited;
    this.clock = clock;
  }

  @EventListener
  void on(ContractInForce event) {
    awaited.await(event.region(), event.contract());
  }

  /** Nobody owes a figure on a day on which nobody works. */
  @EventListener
  void on(HolidaysChanged event) {
    awaited.renewTerms(event.region(), event.day(), LocalDate.ofInstant(clock.instant(), Texts.ZONE));
  }
}
