package id.lelangkinerja.panel;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;

/**
 * A presentation that is still to be held, and who is needed there: the panel of its round, and its agencies by their
 * names, the lead and every partner.
 */
record Booked(UUID bid, UUID round, String agencyName, Slot slot, Map<UUID, String> agencies) {
  boolean overlaps(Instant from, Instant to) {
    return slot.startsAt().isBefore(to) && slot.endsAt().isAfter(from);
  }

  boolean isIn(String room) {
    return slot.place().equalsIgnoreCase(room);
  }

  boolean isBy(Collection<UUID> others) {
    return !Collections.disjoint(agencies.keySet(), others);
  }
}
