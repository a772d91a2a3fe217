package id.lelangkinerja.measurement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Extends the term of a period before it ends, for everybody or for one agency, with a reason that all may read. */
@Service
public class Extending {
  /** So many days after a period's end its figures are due at the latest, however often the term is extended. */
  static final int LONGEST = 90;
  private final TermRepository terms;
  private final Notifying notifying;
  private final History history;
  private final Clock clock;

  Extending(TermRepository terms, Notifying notifying, History history, Clock clock) {
    this.terms = terms;
    this.notifying = notifying;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Moves the term of what is still owed for the periods that end on this day. Refused: NOT_YOURS, as for one's own
   * agency alone; TERM_NOT_LATER or TERM_TOO_LATE at the field {@code until}; REASON_MISSING; TERM_NOTHING_OPEN where
   * nothing is owed whose term is not over and would end later.
   *
   * @param agency null for all
   */
  @Transactional
  public void extend(Acting who, LocalDate endsOn, @Nullable AgencyId agency, LocalDate until, String reason) {
    Refused.unless(Rules.mayExtend(who, agency), Reason.NOT_YOURS);
    var why = Reasons.given(reason);
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    if (!until.isAfter(today) || !until.isAfter(endsOn)) {
      throw new Refused(Reason.TERM_NOT_LATER).at("until");
    }
    if (until.isAfter(endsOn.plusDays(LONGEST))) {
      throw new Refused(Reason.TERM_TOO_LATE, endsOn.plusDays(LONGEST)).at("until");
    }
    var moved = terms.extend(who, endsOn, agency, until, today);
    Refused.unless(!moved.isEmpty(), Reason.TERM_NOTHING_OPEN);
    terms.note(who, endsOn, agency, until, why);
    var told = endsOn + " → " + until + ": " + why;
    if (agency == null) {
      history.record(who, "measurement.extended", Kind.REGION, new UUID(0, who.region().value()), told);
    } else {
      history.record(who, "measurement.extended", Kind.AGENCY, agency.value(), told);
    }
    moved.stream().distinct().forEach(each -> notifying.tell(who, Recipients.workingFor(new AgencyId(each)),
        Told.of(NoticeKind.VALUE_DUE, "notice.text.term-extended", List.of(why),
            links -> links.figures().calendar())));
  }
}
