package id.lelangkinerja.panel;

import java.time.Instant;

/** When and in which room a bid is presented; the end comes after the beginning. */
public record Slot(Instant startsAt, Instant endsAt, String place) {
  public Slot {
    if (!endsAt.isAfter(startsAt)) {
      throw new IllegalArgumentException("a presentation ends after it begins");
    }
  }
}
