package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.ReminderRepository.Owed;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds agencies of figures that are due within a week, again on the last day, and once more when they are late; and
 * those who verify, on days after something new was handed in. Of each once, however often it runs.
 */
@Service
class Reminding {
  private static final int WEEK = 7;
  private static final Duration LATELY = Duration.ofDays(1);
  private final ReminderRepository figures;
  private final Notifying notifying;
  private final Clock clock;

  Reminding(ReminderRepository figures, Notifying notifying, Clock clock) {
    this.figures = figures;
    this.notifying = notifying;
    this.clock = clock;
  }

  @Transactional
  public void remind(RegionId region) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, Texts.ZONE);
    figures.owed(region, today, today.plusDays(WEEK)).forEach(owed -> due(region, owed, today));
    figures.owed(region, today.minusDays(WEEK), today.minusDays(1)).forEach(owed -> overdue(region, owed));
    for (var waiting : figures.unverified(region, now.minus(LATELY))) {
      if (waiting.fresh() > 0) {
        notifying.tell(region, Recipients.holding(waiting.ofInspectorate() ? Role.SECRETARY : Role.VERIFIER),
            Told.of(NoticeKind.VERIFICATION, "notice.text.verification", List.of(String.valueOf(waiting.all())),
                links -> links.figures().verification()).once("verify:" + waiting.ofInspectorate() + ":" + today));
      }
    }
  }

  private void due(RegionId region, Owed owed, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, owed.dueOn());
    var count = String.valueOf(owed.figures());
    tell(region, owed, days > 1
        ? told(NoticeKind.VALUE_DUE, "notice.text.due", List.of(count, String.valueOf(days)), "due-7:", owed)
        : told(NoticeKind.VALUE_DUE, "notice.text.due-last", List.of(count), "due-1:", owed));
  }

  private void overdue(RegionId region, Owed owed) {
    tell(region, owed, told(NoticeKind.VALUE_OVERDUE, "notice.text.overdue",
        List.of(String.valueOf(owed.figures())), "overdue:", owed));
  }

  private static Told told(NoticeKind kind, String key, List<String> values, String mark, Owed owed) {
    return Told.of(kind, key, values, links -> links.figures().measurements()).until(Texts.endOf(owed.dueOn()))
        .once(mark + owed.agencyId() + ":" + owed.dueOn());
  }

  private void tell(RegionId region, Owed owed, Told told) {
    notifying.tell(region, Recipients.workingFor(owed.agency()), told);
  }
}
