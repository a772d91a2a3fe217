package id.lelangkinerja.measurement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a closed figure for some days, as an exception with a reason that stands in its history. */
@Service
public class Reopening {
  /** So many days an exception lasts at most. */
  static final int LONGEST = 30;
  private final MeasurementRepository measurements;
  private final TermRepository terms;
  private final ReminderRepository names;
  private final Notifying notifying;
  private final History history;
  private final Clock clock;

  Reopening(MeasurementRepository measurements, TermRepository terms, ReminderRepository names, Notifying notifying,
      History history, Clock clock) {
    this.measurements = measurements;
    this.terms = terms;
    this.names = names;
    this.notifying = notifying;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Until the end of that day. Refused: NOT_YOURS, as for a figure of one's own agency; MEASUREMENT_NOT_LOCKED;
   * REASON_MISSING; TERM_NOT_LATER or TERM_TOO_LATE at the field {@code until}.
   */
  @Transactional
  public void open(Acting who, MeasurementId id, LocalDate until, String reason) {
    var figure = measurements.locked(who, id);
    Refused.unless(Rules.mayExtend(who, figure.agency()), Reason.NOT_YOURS);
    Refused.unless(Rules.mayReopen(who, figure), Reason.MEASUREMENT_NOT_LOCKED);
    var why = Reasons.given(reason);
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    if (until.isBefore(today)) {
      throw new Refused(Reason.TERM_NOT_LATER).at("until");
    }
    if (until.isAfter(today.plusDays(LONGEST))) {
      throw new Refused(Reason.TERM_TOO_LATE, today.plusDays(LONGEST)).at("until");
    }
    terms.open(who, id, until);
    terms.noteOpening(who, id, until, why);
    history.record(who, "measurement.reopened", Kind.MEASUREMENT, id.value(), until + ": " + why);
    notifying.tell(who, Recipients.workingFor(figure.agency()), Told.of(NoticeKind.VALUE_OVERDUE,
        "notice.text.figure-reopened", List.of(names.name(who.region(), id)),
        links -> links.figures().measurement(id.value())).until(Texts.endOf(until)));
  }
}
