package id.lelangkinerja.calendar;

import java.time.LocalDate;

/** A day on which the region's offices do not work; the basis is the decree that says so. */
public record Holiday(LocalDate day, String name, HolidayKind kind, String basis) {
  static final int LONGEST_NAME = 120;
  static final int LONGEST_BASIS = 200;
}
