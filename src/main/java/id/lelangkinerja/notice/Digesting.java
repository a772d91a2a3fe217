package id.lelangkinerja.notice;

import id.lelangkinerja.mail.Post;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends one person the one letter that gathers what is new in a region; once a day, however often it is asked for. */
@Service
class Digesting {
  private final NoticeRepository notices;
  private final Letters letters;
  private final Post post;
  private final Quiet quiet;
  private final Clock clock;

  Digesting(NoticeRepository notices, Letters letters, Post post, Quiet quiet, Clock clock) {
    this.notices = notices;
    this.letters = letters;
    this.post = post;
    this.quiet = quiet;
    this.clock = clock;
  }

  /** All of these are one person's. */
  @Transactional
  public void send(RegionId region, RegionHere here, List<DigestQuery.Due> all, LocalDate day) {
    letters.digest(here, all, day)
        .ifPresent(letter -> post.send(letter,
            quiet.release(region, all.getFirst().quietBegins(), all.getFirst().quietEnds())));
    notices.mailed(region, all.stream().map(DigestQuery.Due::noticeId).toList(), clock.instant());
  }
}
