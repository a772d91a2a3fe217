package id.lelangkinerja.calendar.page;

import java.time.LocalDate;
import java.util.List;

/**
 * calendar/holidays.jte: the holidays of one year.
 *
 * @param years what can be chosen, the newest first; the year shown is among them
 */
public record HolidaysPage(int year, List<Integer> years, List<Row> rows, boolean mayKeep) {
  public HolidaysPage {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /** The kind by its key; {@code removal} is empty where the day stays. */
  public record Row(LocalDate day, String name, String kind, String basis, String removal) {}
}
