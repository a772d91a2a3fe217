package id.lelangkinerja.demo;

import java.time.LocalDate;

/**
 * Reads the script's days and years: "2018-12-08"; "T-40", so many days before the demo's last day; "Y1-10-06", a day
 * of the sample term's second year, whose first is Y0.
 */
record Days(LocalDate today) {
  /** The sample term's first year: the last one of which at least six quarters have ended. */
  private static final int MONTHS_PLAYED = 19;

  LocalDate day(String text) {
    return switch (text.charAt(0)) {
      case 'T' -> today.plusDays(Long.parseLong(text.substring(1)));
      case 'Y' -> LocalDate.parse(year(text.substring(0, 2)) + text.substring(2));
      default -> LocalDate.parse(text);
    };
  }

  int year(String text) {
    return text.startsWith("Y") ? firstYear() + Integer.parseInt(text.substring(1)) : Integer.parseInt(text);
  }

  /** Puts the sample term's years into a text that names them as {Y0}, {Y1} and so on. */
  String fill(String text) {
    var filled = text;
    for (int at = 0; at <= 5; at++) {
      filled = filled.replace("{Y" + at + "}", Integer.toString(firstYear() + at));
    }
    return filled;
  }

  private int firstYear() {
    return today.minusMonths(MONTHS_PLAYED).getYear();
  }
}
