package id.lelangkinerja.calendar;

import id.lelangkinerja.platform.WorkingDays;
import java.time.LocalDate;
import java.util.Set;

/** On which days a region's offices work, of a span of days. */
public record WorkedDays(Set<LocalDate> holidays) {
  public WorkedDays { holidays = Set.copyOf(holidays); }

  /** This day, or the first one after it on which they do. */
  public LocalDate onOrAfter(LocalDate day) {
    return WorkingDays.onOrAfter(day, holidays);
  }

  /** This day, or the last one before it on which they do. */
  public LocalDate onOrBefore(LocalDate day) {
    return WorkingDays.onOrBefore(day, holidays);
  }
}
