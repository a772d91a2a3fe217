package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.calendar.WorkedDays;
import id.lelangkinerja.region.ReminderDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On which days of a calendar an agency is reminded, the job running every morning. */
class ReminderPlanTest {
  /** A Wednesday. */
  private static final LocalDate TERM = LocalDate.of(2019, 7, 10);
  private static final ReminderDays USUAL = new ReminderDays(List.of(7, 1), true, 1, 0);

  @Test
  void the_usual_days_are_a_week_before_the_day_before_the_day_itself_and_the_day_after() {
    assertThat(told(USUAL, TERM, Set.of())).containsExactly("07-03 due-7:", "07-09 due-1:", "07-10 due-0:",
        "07-11 overdue:");
  }

  @Test
  void what_falls_on_a_day_of_rest_is_said_before_it_and_what_is_late_after_it() {
    var rest = Set.of(LocalDate.of(2019, 7, 3), LocalDate.of(2019, 7, 2), LocalDate.of(2019, 7, 11));
    assertThat(told(USUAL, TERM, rest)).containsExactly("07-01 due-7:", "07-09 due-1:", "07-10 due-0:",
        "07-12 overdue:");
    var monday = LocalDate.of(2019, 7, 8);
    assertThat(told(USUAL, monday, Set.of())).as("the day before is a Sunday, said on Friday")
        .containsExactly("07-01 due-7:", "07-05 due-1:", "07-08 due-0:", "07-09 overdue:");
    assertThat(told(USUAL, LocalDate.of(2019, 7, 5), Set.of())).as("the day after is a Saturday, said on Monday")
        .containsExactly("06-28 due-7:", "07-04 due-1:", "07-05 due-0:", "07-08 overdue:");
  }

  @Test
  void a_last_day_that_became_a_holiday_is_said_the_day_before_and_two_that_meet_are_said_once() {
    var days = new ReminderDays(List.of(1), true, 0, 0);
    assertThat(told(days, TERM, Set.of())).containsExactly("07-09 due-1:", "07-10 due-0:");
    assertThat(told(days, TERM, Set.of(TERM))).containsExactly("07-09 due-0:");
  }

  @Test
  void late_figures_are_told_of_again_as_often_as_the_region_chose() {
    var days = new ReminderDays(List.of(), false, 3, 7);
    assertThat(told(days, TERM, Set.of(LocalDate.of(2019, 7, 22)))).startsWith("07-15 overdue:", "07-23 overdue-7:",
        "07-29 overdue-14:", "08-05 overdue-21:");
  }

  @Test
  void a_job_that_did_not_run_catches_up_within_a_week() {
    var plan = new ReminderPlan(USUAL, new WorkedDays(Set.of()));
    assertThat(plan.on(TERM.minusDays(4), TERM)).isPresent();
    assertThat(plan.on(TERM.plusDays(7), TERM)).isPresent();
    assertThat(plan.on(TERM.plusDays(8), TERM)).isEmpty();
    assertThat(plan.on(TERM.minusDays(8), TERM)).isEmpty();
  }

  /** The days on which something new is said, in the month before the term and the two after it. */
  private static List<String> told(ReminderDays days, LocalDate term, Set<LocalDate> holidays) {
    var plan = new ReminderPlan(days, new WorkedDays(holidays));
    var said = new ArrayList<String>();
    var marks = new ArrayList<String>();
    for (var day = term.minusDays(30); day.isBefore(term.plusDays(60)); day = day.plusDays(1)) {
      var today = day;
      plan.on(today, term).filter(each -> !marks.contains(each.mark())).ifPresent(each -> {
        marks.add(each.mark());
        said.add(today.toString().substring(5) + " " + each.mark());
      });
    }
    return said;
  }
}
