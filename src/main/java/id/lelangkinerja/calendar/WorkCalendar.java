package id.lelangkinerja.calendar;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.WorkingDays;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Counts the days on which a region's offices work. */
@Service
public class WorkCalendar {
  /** Further ahead than any run of holidays beside weekends. */
  private static final int LONGEST_REST = 30;
  private final HolidayQuery holidays;

  WorkCalendar(HolidayQuery holidays) {
    this.holidays = holidays;
  }

  /** The working day that many working days after this one. */
  public LocalDate after(RegionId region, LocalDate day, int count) {
    return WorkingDays.after(day, count, holidays.days(region, day, day.plusDays(LONGEST_REST + 3L * count)));
  }

  /** This day, or the next one on which the offices work: where a term that ends on a day of rest ends. */
  public LocalDate onOrAfter(RegionId region, LocalDate day) {
    return WorkingDays.onOrAfter(day, holidays.days(region, day, day.plusDays(LONGEST_REST)));
  }
}
