package id.lelangkinerja.measurement.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * measurement/calendar.jte: what is due next and what was due lately, each period once, and what was extended; the way
 * to those whom reminders do not reach, empty for readers who do not watch over them.
 */
public record CalendarPage(List<Row> coming, List<Row> past, List<Extension> extensions, String unreached) {
  public CalendarPage {
    coming = List.copyOf(coming);
    past = List.copyOf(past);
    extensions = List.copyOf(extensions);
  }

  /** How many figures are still owed for the next term, whatever the length of their periods. */
  public int owedNext() {
    return coming.stream().filter(row -> row.firstDue().equals(coming.getFirst().firstDue()))
        .mapToInt(row -> row.all() - row.handedIn()).sum();
  }

  /** One period: {@code firstDue} differs from {@code lastDue} where one agency's term was extended. */
  public record Row(String periodKey, int period, int year, LocalDate endsOn, LocalDate firstDue, LocalDate lastDue,
      int all, int handedIn, int locked, boolean over, String extension) {}

  /** The agency is null where the term was extended for all. */
  public record Extension(LocalDate endsOn, @Nullable String agency, LocalDate dueOn, String reason, String givenBy,
      Instant givenAt) {}
}
