package id.lelangkinerja.panel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a round on one day or several: one after another, each as long as the others with a pause between them;
 * what does not fit before a break or the end of a day goes on after it. The panel hears one bid at a time, so several
 * rooms take turns: one is made ready while the panel listens in another. Bids come in their given order, except that
 * one whose agencies present elsewhere at that time lets the next one go first.
 */
record Timetable(List<Stretch> stretches, Duration length, Duration pause, List<String> rooms) {
  Timetable {
    stretches = stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList();
    rooms = List.copyOf(rooms);
    if (stretches.isEmpty() || rooms.isEmpty() || length.isZero() || length.isNegative() || pause.isNegative()) {
      throw new IllegalArgumentException("slots need a day, a length and a room");
    }
  }

  /** From when to when bids are heard without a break: a whole day, or what lies before or after its break. */
  record Stretch(Instant from, Instant to) {
    Stretch {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("a stretch ends after it begins");
      }
    }
  }

  /** A bid to be presented, and by whom: its lead and all partners. */
  record Entry(UUID bid, Set<UUID> agencies) {}

  Instant from() {
    return stretches.getFirst().from();
  }

  Instant to() {
    return stretches.getLast().to();
  }

  /**
   * The slot of each bid, in the order of time; bids that do not fit have none.
   *
   * @param round  whose panel hears them
   * @param booked presentations that stay where they are
   */
  Map<UUID, Slot> slots(UUID round, List<Entry> bids, List<Booked> booked) {
    var slots = new LinkedHashMap<UUID, Slot>();
    var waiting = new ArrayList<>(bids);
    for (var stretch : stretches) {
      var from = stretch.from();
      while (!waiting.isEmpty() && !from.plus(length).isAfter(stretch.to())) {
        var to = from.plus(length);
        var beside = beside(booked, from, to);
        var room = room(slots.size(), beside);
        var next = next(round, waiting, beside);
        if (next == null || room == null) {
          from = beside.stream().map(each -> each.slot().endsAt()).min(Comparator.naturalOrder()).orElse(to);
        } else {
          slots.put(next.bid(), new Slot(from, to, room));
          waiting.remove(next);
          from = to.plus(pause);
        }
      }
    }
    return slots;
  }

  private static List<Booked> beside(List<Booked> booked, Instant from, Instant to) {
    return booked.stream().filter(each -> each.overlaps(from, to)).toList();
  }

  /** The first bid whose agencies are free; null where none are, or the panel is not. */
  private static @Nullable Entry next(UUID round, List<Entry> waiting, List<Booked> beside) {
    if (beside.stream().anyMatch(each -> each.round().equals(round))) {
      return null;
    }
    return waiting.stream().filter(entry -> beside.stream().noneMatch(each -> each.isBy(entry.agencies()))).findFirst()
        .orElse(null);
  }

  /** The next free room after the one before; null where all are taken. */
  private @Nullable String room(int used, List<Booked> beside) {
    var turns = new ArrayList<>(rooms);
    Collections.rotate(turns, -(used % rooms.size()));
    return turns.stream().filter(room -> beside.stream().noneMatch(each -> each.isIn(room))).findFirst().orElse(null);
  }
}
