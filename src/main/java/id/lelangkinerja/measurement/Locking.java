package id.lelangkinerja.measurement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes figures that are owed for longer than the region waits: from then on they are reported only after an
 * exception, so that a period that was evaluated does not fill up quietly afterwards.
 */
@Service
class Locking {
  /** So many at once: what is left closes on the next day. */
  private static final int MOST = 1000;
  private final TermRepository terms;
  private final Settings settings;
  private final Notifying notifying;
  private final History history;
  private final Clock clock;

  Locking(TermRepository terms, Settings settings, Notifying notifying, History history, Clock clock) {
    this.terms = terms;
    this.settings = settings;
    this.notifying = notifying;
    this.history = history;
    this.clock = clock;
  }

  @Transactional
  public void lock(RegionId region) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    var closed = terms.close(region, today, settings.lockDaysOn(region, today), MOST);
    var program = Acting.installation(region);
    closed.forEach(
        each -> history.record(program, "measurement.locked", Kind.MEASUREMENT, each.measurementId()));
    closed.stream().collect(Collectors.groupingBy(TermRepository.Closed::agencyId, Collectors.counting()))
        .forEach((agency, figures) -> notifying.tell(region, Recipients.workingFor(new AgencyId(agency)),
            Told.of(NoticeKind.VALUE_OVERDUE, "notice.text.locked", List.of(String.valueOf(figures)),
                links -> links.figures().measurements()).once("locked:" + agency + ":" + today)));
  }
}
