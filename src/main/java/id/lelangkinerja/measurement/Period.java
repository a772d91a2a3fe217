package id.lelangkinerja.measurement;

import id.lelangkinerja.scoring.Frequency;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One reporting period: the so-manieth, from 1, of 1, 2, 4 or 12 equal parts of a calendar year.
 *
 * @param year the calendar year
 * @param no   from 1 to {@code of}
 * @param of   how many periods the year has
 */
public record Period(int year, int no, int of) {
  /** So many days after the period's last one its figure is due, and at the earliest after its contract was in force. */
  static final int TERM_DAYS = 10;
  private static final int MONTHS = 12;

  public Period {
    if (of < 1 || MONTHS % of != 0 || no < 1 || no > of) {
      throw new IllegalArgumentException("no period: " + no + " of " + of);
    }
  }

  /** The periods of a year, in their order. */
  public static List<Period> of(int year, Frequency frequency) {
    int count = frequency.periodsPerYear();
    return IntStream.rangeClosed(1, count).mapToObj(no -> new Period(year, no, count)).toList();
  }

  public LocalDate startsOn() {
    return LocalDate.of(year, (no - 1) * MONTHS / of + 1, 1);
  }

  public LocalDate endsOn() {
    return YearMonth.of(year, no * MONTHS / of).atEndOfMonth();
  }

  /**
   * The last day on which a figure is in time, where that is a working day: else it is the next one. Counted from the last
   * day of its period, or from that on which its contract was in force where that is later.
   */
  static LocalDate termAfter(LocalDate day) {
    return day.plusDays(TERM_DAYS);
  }

  /** The key of the period's name; its values are the number and the year. */
  public String key() {
    return key(no, of);
  }

  /** The same for a number and a count alone. */
  public static String key(int no, int of) {
    return "measurement.period." + of + (of == MONTHS ? "." + no : "");
  }
}
