package id.lelangkinerja.bidding;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds invited agencies without a submitted bid, three days and one day before the deadline; of each once. */
@Service
class Reminding {
  private static final int EARLY = 3;
  private final DeadlineNoticeRepository deadlines;
  private final Notifying notifying;
  private final Clock clock;

  Reminding(DeadlineNoticeRepository deadlines, Notifying notifying, Clock clock) {
    this.deadlines = deadlines;
    this.notifying = notifying;
    this.clock = clock;
  }

  @Transactional
  public void remind(RegionId region) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    for (var late : deadlines.closing(region, EARLY)) {
      long days = ChronoUnit.DAYS.between(today, LocalDate.ofInstant(late.closesAt(), Texts.ZONE));
      if (days > 1) {
        tell(region, late, "notice.text.deadline", "deadline-3:", List.of(late.title(), String.valueOf(days)));
      } else {
        tell(region, late, "notice.text.deadline-last", "deadline-1:", List.of(late.title()));
      }
    }
  }

  private void tell(RegionId region, DeadlineNoticeRepository.Late late, String key, String mark, List<String> values) {
    notifying.tell(region, Recipients.workingFor(late.agency()),
        Told.of(NoticeKind.DEADLINE, key, values, links -> links.auction().lotBids(late.lotId())).until(late.closesAt())
            .once(mark + late.lotId() + ":" + late.agencyId() + ":" + late.closesAt()));
  }
}
