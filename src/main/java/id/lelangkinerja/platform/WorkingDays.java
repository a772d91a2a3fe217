package id.lelangkinerja.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Counts Mondays to Fridays; the calendar of public holidays is not known here, so whoever sets a term may lengthen
 * it.
 */
public final class WorkingDays {
  private WorkingDays() {}

  /** The day that many working days after this one. */
  public static LocalDate after(LocalDate day, int count) {
    var date = day;
    for (int left = count; left > 0;) {
      date = date.plusDays(1);
      left -= isWorked(date) ? 1 : 0;
    }
    return date;
  }

  private static boolean isWorked(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
