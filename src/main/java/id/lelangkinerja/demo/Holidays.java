package id.lelangkinerja.demo;

import id.lelangkinerja.calendar.Holiday;
import id.lelangkinerja.calendar.HolidayKind;
import id.lelangkinerja.calendar.KeepingHolidays;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The administrator writes down the holidays of 2026 on the day on which three ministers set them (joint decree
 * 1497/2025, 2/2025, 5/2025 of 19 September 2025, as the press and Kemenko PMK published it).
 */
@Component
class Holidays {
  private static final LocalDate DECREED = LocalDate.of(2025, 9, 19);
  private static final String BASIS = "SKB 3 Menteri 1497/2025, 2/2025, 5/2025";
  private final KeepingHolidays keeping;
  private final Stage stage;
  private final Agenda agenda;

  Holidays(KeepingHolidays keeping, Stage stage, Agenda agenda) {
    this.keeping = keeping;
    this.stage = stage;
    this.agenda = agenda;
  }

  void announce() {
    agenda.at(DECREED, 15 * 60, () -> Csv.rows("holidays.csv").forEach(row -> keeping.add(stage.as("admin"),
        new Holiday(LocalDate.parse(row.getField("day")), row.getField("name"),
            HolidayKind.valueOf(row.getField("kind")), BASIS))));
  }
}
