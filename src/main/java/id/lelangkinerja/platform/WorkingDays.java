package id.lelangkinerja.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counts Mondays to Fridays, without the days that are given as holidays. */
public final class WorkingDays {
  private WorkingDays() {}

  /** The day that many Mondays to Fridays after this one, where no holidays are known. */
  public static LocalDate after(LocalDate day, int count) {
    return after(day, count, Set.of());
  }

  /** The day that many working days after this one. */
  public static LocalDate after(LocalDate day, int count, Set<LocalDate> holidays) {
    var date = day;
    for (int left = count; left > 0; left--) {
      date = onOrAfter(date.plusDays(1), holidays);
    }
    return date;
  }

  /** This day, or the first working day after it. */
  public static LocalDate onOrAfter(LocalDate day, Set<LocalDate> holidays) {
    var date = day;
    while (!isWorked(date) || holidays.contains(date)) {
      date = date.plusDays(1);
    }
    return date;
  }

  /** This day, or the last working day before it. */
  public static LocalDate onOrBefore(LocalDate day, Set<LocalDate> holidays) {
    var date = day;
    while (!isWorked(date) || holidays.contains(date)) {
      date = date.minusDays(1);
    }
    return date;
  }

  private static boolean isWorked(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
