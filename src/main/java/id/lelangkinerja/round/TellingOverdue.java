package id.lelangkinerja.round;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells planners of lots that are behind the calendar of their round: of each once a day, until they move on. */
@Service
class TellingOverdue {
  private final OverdueQuery overdue;
  private final Notifying notifying;
  private final Clock clock;

  TellingOverdue(OverdueQuery overdue, Notifying notifying, Clock clock) {
    this.overdue = overdue;
    this.notifying = notifying;
    this.clock = clock;
  }

  @Transactional
  public void tell(RegionId region) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    for (var lot : overdue.lots(region)) {
      notifying.tell(region, Recipients.holding(Role.PLANNER),
          Told.of(NoticeKind.DEADLINE, "notice.text.stage-overdue", List.of(lot.title(), lot.roundName()),
              links -> links.auction().lot(lot.lotId()))
              .once("stage:" + lot.state() + ":" + lot.lotId() + ":" + today));
    }
  }
}
