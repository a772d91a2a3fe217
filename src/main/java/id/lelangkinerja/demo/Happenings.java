package id.lelangkinerja.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What happens beside the auctions: agencies that merge, figures that are drawn for a check or come by a feed. */
@Component
class Happenings {
  private final Merging merging;
  private final FieldChecks checks;
  private final Feeding feeding;

  Happenings(Merging merging, FieldChecks checks, Feeding feeding) {
    this.merging = merging;
    this.checks = checks;
    this.feeding = feeding;
  }

  void announce(LocalDate today) {
    merging.announce();
    checks.announce(today);
    feeding.announce(today);
  }
}
