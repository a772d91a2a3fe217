package id.lelangkinerja.measurement;

import java.util.Optional;
import java.util.regex.Pattern;

/** How tables and other systems name a reporting period: 2026, 2026-S1 (half-year), 2026-Q3 (quarter) or 2026-09 (month). */
public final class PeriodCode {
  private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:([SQ])([1-4])|(0[1-9]|1[0-2])))?");
  private static final int HALVES = 2;
  private static final int QUARTERS = 4;
  private static final int MONTHS = 12;

  private PeriodCode() {}

  /** The period of this name; empty where it names none. */
  public static Optional<Period> read(String code) {
    var named = CODE.matcher(code.strip());
    if (!named.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(named.group(1));
    if (named.group(4) != null) {
      return Optional.of(new Period(year, Integer.parseInt(named.group(4)), MONTHS));
    }
    if (named.group(2) == null) {
      return Optional.of(new Period(year, 1, 1));
    }
    int no = Integer.parseInt(named.group(3));
    int of = named.group(2).equals("S") ? HALVES : QUARTERS;
    return no > of ? Optional.empty() : Optional.of(new Period(year, no, of));
  }

  /** The name of the so-manieth of {@code of} periods of a year. */
  public static String of(int year, int no, int of) {
    return switch (of) {
      case 1 -> Integer.toString(year);
      case HALVES -> year + "-S" + no;
      case QUARTERS -> year + "-Q" + no;
      default -> year + (no < 10 ? "-0" : "-") + no;
    };
  }
}
