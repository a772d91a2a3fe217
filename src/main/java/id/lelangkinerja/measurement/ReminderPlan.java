package id.lelangkinerja.measurement;

import id.lelangkinerja.calendar.WorkedDays;
import id.lelangkinerja.region.ReminderDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When an agency is reminded of the figures of one term. What falls on a day of rest is said on the working day before
 * it, and that the figures are late on the one after it.
 */
final class ReminderPlan {
  /** A reminder that no job could send on its day is sent within a week, or not at all. */
  static final int CAUGHT_UP = 7;
  private final ReminderDays days;
  private final WorkedDays worked;

  ReminderPlan(ReminderDays days, WorkedDays worked) {
    this.days = days;
    this.worked = worked;
  }

  /** A reminder: on which day, and the mark under which it is sent once. */
  record Planned(LocalDate day, String mark) {}

  /** What is said today of figures due on that day: the latest reminder whose day has come, whether sent or not. */
  Optional<Planned> on(LocalDate today, LocalDate dueOn) {
    return (today.isAfter(dueOn) ? late(today, dueOn) : ahead(dueOn)).stream()
        .filter(each -> !each.day().isAfter(today)).reduce((_, later) -> later)
        .filter(each -> !today.isAfter(dueOn) || each.day().isAfter(today.minusDays(CAUGHT_UP)));
  }

  private List<Planned> ahead(LocalDate dueOn) {
    var planned = new ArrayList<>(days.before().stream().map(
        many -> new Planned(worked.onOrBefore(dueOn.minusDays(many)), "due-" + many + ":")).toList());
    if (days.lastDay()) {
      planned.add(new Planned(worked.onOrBefore(dueOn), "due-0:"));
    }
    return planned;
  }

  private List<Planned> late(LocalDate today, LocalDate dueOn) {
    var planned = new ArrayList<Planned>();
    if (days.after() == 0) {
      return planned;
    }
    var first = dueOn.plusDays(days.after());
    planned.add(new Planned(worked.onOrAfter(first), "overdue:"));
    for (var day = first.plusDays(days.again()); days.again() > 0 && !day.isAfter(today); day = day
        .plusDays(days.again())) {
      planned.add(new Planned(worked.onOrAfter(day), "overdue-" + ChronoUnit.DAYS.between(first, day) + ":"));
    }
    return planned;
  }
}
