package id.lelangkinerja.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A figure on the way of an indicator, at the end of its period. */
record Stop(int year, int period, int periods, BigDecimal value, boolean verified) {
  private static final int MONTHS = 12;

  YearMonth month() {
    return YearMonth.of(year, period * MONTHS / periods);
  }

  /** How many months its period is long. */
  int length() {
    return MONTHS / periods;
  }

  /** Whole months from the end of its period to the end of that year; 0 or less when that is past. */
  int monthsTo(int lastYear) {
    return (int) ChronoUnit.MONTHS.between(month(), YearMonth.of(lastYear, MONTHS));
  }

  int monthsSince(LocalDate day) {
    return (int) ChronoUnit.MONTHS.between(YearMonth.from(day), month());
  }
}
