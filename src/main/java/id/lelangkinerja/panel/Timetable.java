package id.lelangkinerja.panel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The slots of a day: one after another from the start on, each as long as the others with a pause between them, in
 * every room at the same time. Bids come in their given order, except that an agency is never in two rooms at once:
 * its second bid then waits for the next slot.
 */
record Timetable(Instant start, Duration length, Duration pause, List<String> rooms) {
  Timetable {
    rooms = List.copyOf(rooms);
    if (rooms.isEmpty() || length.isZero() || length.isNegative() || pause.isNegative()) {
      throw new IllegalArgumentException("slots need a length and a room");
    }
  }

  /** A bid to be presented, and by whom. */
  record Entry(UUID bid, UUID agency) {}

  /** The slot of each bid, in the order of time and room. */
  Map<UUID, Slot> slots(List<Entry> bids) {
    var slots = new LinkedHashMap<UUID, Slot>();
    var waiting = new ArrayList<>(bids);
    for (var from = start; !waiting.isEmpty(); from = from.plus(length).plus(pause)) {
      var busy = new HashSet<UUID>();
      for (var room : rooms) {
        var next = waiting.stream().filter(entry -> !busy.contains(entry.agency())).findFirst();
        if (next.isPresent()) {
          slots.put(next.get().bid(), new Slot(from, from.plus(length), room));
          busy.add(next.get().agency());
          waiting.remove(next.get());
        }
      }
    }
    return slots;
  }
}
