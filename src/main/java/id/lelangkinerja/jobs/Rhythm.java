package id.lelangkinerja.jobs;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** How often a job runs. */
public sealed interface Rhythm {
  /** Again after this pause, counted from the end of the last time. */
  record Every(Duration pause) implements Rhythm {
    public Every {
      if (pause.isNegative() || pause.isZero()) {
        throw new IllegalArgumentException("a pause is longer than nothing: " + pause);
      }
    }
  }

  /** Each day at this time of that zone; a day on which the program stood still is made up for once. */
  record Daily(LocalTime at, ZoneId zone) implements Rhythm {}

  static Rhythm every(Duration pause) {
    return new Every(pause);
  }

  static Rhythm daily(LocalTime at, ZoneId zone) {
    return new Daily(at, zone);
  }
}
