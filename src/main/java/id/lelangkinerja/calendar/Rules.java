package id.lelangkinerja.calendar;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;

/** Who keeps the calendar, and what stays as it was. */
final class Rules {
  private Rules() {}

  /** Who prepares the region reads it. */
  static boolean mayRead(Acting who) {
    return id.lelangkinerja.region.Rules.mayPrepare(who);
  }

  /** The administrator keeps it. */
  static boolean mayKeep(Acting who) {
    return who.has(Role.REGION_ADMINISTRATOR);
  }

  /** To everyone else the forms do not exist. */
  static void onlyKeeper(Acting who) {
    Refused.unless(mayKeep(who), Reason.NOT_YOURS);
  }

  /** Days that are over stay as they were: terms were counted by them. */
  static boolean mayRemove(Acting who, LocalDate day, LocalDate today) {
    return mayKeep(who) && day.isAfter(today);
  }
}
