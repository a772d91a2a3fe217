package id.lelangkinerja.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates in files: as programs write them (2018-12-08), or with the day first as the country does (8/12/2018). */
final class PlainDate {
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  private PlainDate() {}

  static Optional<LocalDate> of(String text) {
    try {
      var dayFirst = DAY_FIRST.matcher(text);
      return Optional.of(dayFirst.matches()
          ? LocalDate.of(Integer.parseInt(dayFirst.group(3)), Integer.parseInt(dayFirst.group(2)),
              Integer.parseInt(dayFirst.group(1)))
          : LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
