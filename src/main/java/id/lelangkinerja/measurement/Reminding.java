package id.lelangkinerja.measurement;

import id.lelangkinerja.calendar.WorkCalendar;
import id.lelangkinerja.measurement.ReminderRepository.Owed;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds agencies of figures that are due soon, and when they are late, on the days that the region chose; and those who
 * verify, on days after something new was handed in. Of each once, however often it runs.
 */
@Service
class Reminding {
  private static final int LONGEST_LATE = 365;
  private static final Duration LATELY = Duration.ofDays(1);
  private final ReminderRepository figures;
  private final Settings settings;
  private final WorkCalendar calendar;
  private final Notifying notifying;
  private final Clock clock;

  Reminding(ReminderRepository figures, Settings settings, WorkCalendar calendar, Notifying notifying, Clock clock) {
    this.figures = figures;
    this.settings = settings;
    this.calendar = calendar;
    this.notifying = notifying;
    this.clock = clock;
  }

  @Transactional
  public void remind(RegionId region) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, Texts.ZONE);
    owing(region, today);
    for (var waiting : figures.unverified(region, now.minus(LATELY))) {
      if (waiting.fresh() > 0) {
        notifying.tell(region, Recipients.holding(waiting.ofInspectorate() ? Role.SECRETARY : Role.VERIFIER),
            Told.of(NoticeKind.VERIFICATION, "notice.text.verification", List.of(String.valueOf(waiting.all())),
                links -> links.figures().verification()).once("verify:" + waiting.ofInspectorate() + ":" + today));
      }
    }
  }

  private void owing(RegionId region, LocalDate today) {
    var days = settings.reminderDaysOn(region, today);
    var plan = new ReminderPlan(days,
        calendar.worked(region, today.minusDays(LONGEST_LATE), today.plusDays(LONGEST_LATE)));
    int ahead = days.before().stream().findFirst().orElse(0) + WorkCalendar.LONGEST_REST;
    for (var owed : figures.owed(region, today.minusDays(LONGEST_LATE), today.plusDays(ahead))) {
      plan.on(today, owed.dueOn()).ifPresent(planned -> notifying.tell(region, Recipients.workingFor(owed.agency()),
          told(owed, today).until(Texts.endOf(owed.dueOn()))
              .once(planned.mark() + owed.agencyId() + ":" + owed.dueOn())));
    }
  }

  private static Told told(Owed owed, LocalDate today) {
    var count = String.valueOf(owed.figures());
    int left = (int) ChronoUnit.DAYS.between(today, owed.dueOn());
    return switch (left) {
      case 0 -> told(NoticeKind.VALUE_DUE, "notice.text.due-today", count);
      case 1 -> told(NoticeKind.VALUE_DUE, "notice.text.due-last", count);
      default -> left > 0
          ? told(NoticeKind.VALUE_DUE, "notice.text.due", count, String.valueOf(left))
          : told(NoticeKind.VALUE_OVERDUE, "notice.text.overdue", count);
    };
  }

  private static Told told(NoticeKind kind, String key, String... values) {
    return Told.of(kind, key, List.of(values), links -> links.figures().measurements());
  }
}
