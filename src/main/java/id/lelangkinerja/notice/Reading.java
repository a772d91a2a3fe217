package id.lelangkinerja.notice;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person marks own notices as read; nobody else's exist. */
@Service
class Reading {
  private final NoticeRepository notices;
  private final Clock clock;

  Reading(NoticeRepository notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  /** Returns the address that the notice leads to; NOT_FOUND_HERE where it is none of the reader's. */
  @Transactional
  public String read(Acting who, UUID notice) {
    return notices.read(who, notice, clock.instant()).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** Whatever was there when the list was shown; what came since stays unread. */
  @Transactional
  public void readAll(Acting who, Instant seen) {
    notices.readAll(who, seen, clock.instant());
  }
}
