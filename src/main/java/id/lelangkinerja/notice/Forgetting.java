package id.lelangkinerja.notice;

import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes a region's notices that have served: read ones half a year after they were read, and those that nobody read
 * in more than a year, whose matter is over. What happened stands in the history, not here.
 */
@Service
public class Forgetting {
  private static final Duration READ = Duration.ofDays(180);
  private static final Duration UNREAD = Duration.ofDays(400);
  private final NoticeRepository notices;
  private final Clock clock;

  Forgetting(NoticeRepository notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  @Transactional
  public void forget(RegionId region) {
    var now = clock.instant();
    notices.forget(region, now.minus(READ), now.minus(UNREAD));
  }
}
