package id.lelangkinerja.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What happens beside the auctions: agencies that merge, figures that are drawn for a check. */
@Component
class Happenings {
  private final Merging merging;
  private final FieldChecks checks;

  Happenings(Merging merging, FieldChecks checks) {
    this.merging = merging;
    this.checks = checks;
  }

  void announce(LocalDate today) {
    merging.announce();
    checks.announce(today);
  }
}
