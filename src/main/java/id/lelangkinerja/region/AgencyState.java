package id.lelangkinerja.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an agency stands on a day: at work, not yet, followed by a successor, or ended without one. */
public enum AgencyState {
  HERE, COMING, FOLLOWED, ENDED;

  /** Of an agency that works from one day to another, each included; null where it has none. */
  public static AgencyState on(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to, boolean followed) {
    if (to != null && to.isBefore(day)) {
      return followed ? FOLLOWED : ENDED;
    }
    return from != null && from.isAfter(day) ? COMING : HERE;
  }
}
