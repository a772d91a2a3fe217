package id.lelangkinerja.sampling;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who visit: when a sample was drawn, when visits are given to them, and again before these are due. */
@Service
class RemindingVisits {
  private final WaitingQuery waiting;
  private final Notifying notifying;
  private final Clock clock;

  RemindingVisits(WaitingQuery waiting, Notifying notifying, Clock clock) {
    this.waiting = waiting;
    this.notifying = notifying;
    this.clock = clock;
  }

  /** Within the transaction of the draw: whoever may visit, so that the visits become somebody's. */
  void drawn(Acting who, UUID sample, int figures) {
    notifying.tell(who, Recipients.holding(Role.VERIFIER), told("notice.text.sample-drawn", sample, figures));
  }

  /** Within the transaction in which visits are assigned. */
  void assigned(Acting who, UUID sample, PersonId checker, int visits) {
    notifying.tell(who, Recipients.people(List.of(checker)), told("notice.text.visits-assigned", sample, visits));
  }

  /** A few days before the visits of a sample are due, each checker of the own ones, and all of those that are nobody's: once. */
  @Transactional
  public void remind(RegionId region) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    for (var owed : waiting.owed(region)) {
      var due = Rules.visitDue(owed.drawnAt());
      if (today.isBefore(due.minusDays(Rules.REMINDED_DAYS)) || today.isAfter(due)) {
        continue;
      }
      var checker = owed.checkerId();
      notifying.tell(region,
          checker == null ? Recipients.holding(Role.VERIFIER) : Recipients.people(List.of(new PersonId(checker))),
          told(checker == null ? "notice.text.visits-unassigned" : "notice.text.visits-due", owed.sampleId(),
              owed.visits())
              .until(Texts.endOf(due)).once("visits:" + owed.sampleId() + ":" + checker));
    }
  }

  private static Told told(String key, UUID sample, int visits) {
    return Told.of(NoticeKind.VERIFICATION, key, List.of(String.valueOf(visits)),
        links -> links.sampling().sample(sample));
  }
}
