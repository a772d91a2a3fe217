package id.lelangkinerja.calendar;

import static java.util.stream.Collectors.toMap;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Counts the days on which a region's offices work. */
@Service
public class WorkCalendar {
  /** Further ahead than any run of holidays beside weekends. */
  public static final int LONGEST_REST = 30;
  private final HolidayQuery holidays;

  WorkCalendar(HolidayQuery holidays) {
    this.holidays = holidays;
  }

  /** The working day that many working days after this one. */
  public LocalDate after(RegionId region, LocalDate day, int count) {
    return WorkingDays.after(day, count, holidays.days(region, day, day.plusDays(LONGEST_REST + 3L * count)));
  }

  /**
   * For each of these days itself, or the next one on which the offices work: where a term that ends on a day of rest
   * ends.
   */
  public Map<LocalDate, LocalDate> onOrAfter(RegionId region, Collection<LocalDate> days) {
    if (days.isEmpty()) {
      return Map.of();
    }
    var rest = holidays.days(region, Collections.min(days), Collections.max(days).plusDays(LONGEST_REST));
    return days.stream().distinct().collect(toMap(day -> day, day -> WorkingDays.onOrAfter(day, rest)));
  }

  /** The days of rest as they are known now, for who asks of many days from one to the other. */
  public WorkedDays worked(RegionId region, LocalDate from, LocalDate to) {
    return new WorkedDays(holidays.days(region, from.minusDays(LONGEST_REST), to.plusDays(LONGEST_REST)));
  }
}
