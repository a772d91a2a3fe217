package id.lelangkinerja.feed;

import id.lelangkinerja.web.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a source names the periods of its numbers. What is read is named as figures name it: "2026", "2026-S1", "2026-Q3",
 * "2026-09".
 */
public enum PeriodForm {
  /** 2026, 2026-S1, 2026-Q3, 2026-09, as figures have it. */
  AS_OURS(false, "(\\d{4})(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?") {
    @Override
    String read(Matcher period, String part) {
      return period.group();
    }
  },
  /** 2026 alone. */
  YEAR(false, "(\\d{4})") {
    @Override
    String read(Matcher period, String part) {
      return period.group(1);
    }
  },
  /** 2026-09, 2026/9, 202609. */
  YEAR_MONTH(false, "(\\d{4})[-/. ]?(\\d{1,2})") {
    @Override
    String read(Matcher period, String part) {
      return month(period.group(1), period.group(2));
    }
  },
  /** 09/2026, 9-2026, September 2026. */
  MONTH_YEAR(false, "(\\d{1,2}|\\p{L}+)[-/. ]+(\\d{4})") {
    @Override
    String read(Matcher period, String part) {
      return month(period.group(2), period.group(1));
    }
  },
  /**
   * The month of a day: 2026-09-30 or 30/09/2026, with a time behind it or none. A time that says how far it is from UTC is of the day that
   * it is here.
   */
  DAY(false, "((\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}))([T ].*)?") {
    @Override
    String read(Matcher period, String part) {
      boolean first = period.group(2) != null;
      var day = LocalDate.of(Integer.parseInt(period.group(first ? 2 : 7)),
          Integer.parseInt(period.group(first ? 3 : 6)),
          Integer.parseInt(period.group(first ? 4 : 5)));
      day = here(day, period.group(8));
      return "%d-%02d".formatted(day.getYear(), day.getMonthValue());
    }
  },
  /** The year in one column, the number or name of the month in the other. */
  YEAR_AND_MONTH(true, "(\\d{4})") {
    @Override
    String read(Matcher period, String part) {
      return month(period.group(1), part);
    }
  },
  /** 2026-Q3, 2026 TW III, Triwulan 3 2026. */
  QUARTER(false, "(?i)(?:(\\d{4})[-/. ]*(?:Q|TW|TRIWULAN|KUARTAL)?[-. ]*(I{1,3}|IV|[1-4])"
      + "|(?:Q|TW|TRIWULAN|KUARTAL)?[-. ]*(I{1,3}|IV|[1-4])[-/., ]+(?:TAHUN )?(\\d{4}))") {
    @Override
    String read(Matcher period, String part) {
      boolean first = period.group(1) != null;
      return "%s-Q%d".formatted(period.group(first ? 1 : 4), roman(period.group(first ? 2 : 3)));
    }
  },
  /** The year in one column, the quarter in the other: 3, III, Q3, TW III. */
  YEAR_AND_QUARTER(true, "(\\d{4})") {
    @Override
    String read(Matcher period, String part) {
      return "%s-Q%d".formatted(period.group(1), within(part, 4));
    }
  },
  /** The year in one column, the half in the other: 1, II, S1, Semester 2. */
  YEAR_AND_HALF(true, "(\\d{4})") {
    @Override
    String read(Matcher period, String part) {
      return "%s-S%d".formatted(period.group(1), within(part, 2));
    }
  };

  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "mei|may", "jun", "jul", "agu|aug|ags",
      "sep", "okt|oct", "nov", "des|dec");
  private static final Pattern PART = Pattern
      .compile("(?i)(?:Q|S|TW|TRIWULAN|KUARTAL|SEMESTER|SMT)?[-. ]*(I{1,3}|IV|[1-4])");
  private static final Pattern APART = Pattern
      .compile("(?i)[T ] *([^ Z+-]*) *(?:Z|UTC|GMT|([+-]\\d{2}):?(\\d{2})?)(?:\\[.*])?");
  private static final int LONGEST = 60;
  private final boolean twoColumns;
  private final Pattern form;

  PeriodForm(boolean twoColumns, String form) {
    this.twoColumns = twoColumns;
    this.form = Pattern.compile(form);
  }

  /** Whether a second column tells the part of the year. */
  boolean twoColumns() {
    return twoColumns;
  }

  abstract String read(Matcher period, String part);

  /** Empty where the source's words are none of this form. */
  Optional<String> read(String period, String part) {
    var matcher = form.matcher(period.strip());
    if (period.length() > LONGEST || part.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(matcher, part.strip()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Midnight here is the afternoon of the day before in UTC, in which most programs write. */
  private static LocalDate here(LocalDate day, @Nullable String behind) {
    var apart = APART.matcher(behind == null ? "" : behind);
    if (!apart.matches()) {
      return day;
    }
    var offset = apart.group(2) == null
        ? ZoneOffset.UTC
        : ZoneOffset.of(apart.group(2) + ":" + (apart.group(3) == null ? "00" : apart.group(3)));
    return LocalTime.parse(apart.group(1).replace(',', '.')).atDate(day).atOffset(offset).atZoneSameInstant(Texts.ZONE)
        .toLocalDate();
  }

  private static String month(String year, String written) {
    return "%s-%02d".formatted(year, written.matches("\\d{1,2}")
        ? LocalDate.of(Integer.parseInt(year), Integer.parseInt(written), 1).getMonthValue()
        : named(written));
  }

  private static int named(String written) {
    var small = written.toLowerCase(Locale.ROOT);
    for (int month = 0; month < MONTHS.size(); month++) {
      if (small.matches("(" + MONTHS.get(month) + ")\\p{L}*")) {
        return month + 1;
      }
    }
    throw new DateTimeException("no month");
  }

  private static int within(String written, int last) {
    var part = PART.matcher(written);
    if (!part.matches()) {
      throw new DateTimeException("no part of a year");
    }
    int number = roman(part.group(1));
    if (number > last) {
      throw new DateTimeException("the year has no such part");
    }
    return number;
  }

  private static int roman(String written) {
    return switch (written.toUpperCase(Locale.ROOT)) {
      case "I" -> 1;
      case "II" -> 2;
      case "III" -> 3;
      case "IV" -> 4;
      default -> Integer.parseInt(written);
    };
  }
}
