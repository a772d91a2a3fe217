package id.lelangkinerja.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What goes on around the auctions: what happens beside them, and the systems that are connected. */
@Component
class Surroundings {
  private final Happenings happenings;
  private final Systems systems;

  Surroundings(Happenings happenings, Systems systems) {
    this.happenings = happenings;
    this.systems = systems;
  }

  void announce(LocalDate today) {
    happenings.announce(today);
    systems.announce(today);
  }
}
