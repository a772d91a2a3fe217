package id.lelangkinerja.notice;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.OneByOne;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.mail.Post;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Each morning gathers what is new for each person and region into one letter: daily, and on Mondays weekly as well.
 */
@Component
class DigestJob implements Job {
  private static final LocalTime MORNING = LocalTime.of(6, 0);
  private static final Duration REACH = Duration.ofDays(8);
  private final RegionDirectory regions;
  private final DigestQuery digests;
  private final Digesting digesting;
  private final Post post;
  private final Clock clock;

  DigestJob(RegionDirectory regions, DigestQuery digests, Digesting digesting, Post post, Clock clock) {
    this.regions = regions;
    this.digests = digests;
    this.digesting = digesting;
    this.post = post;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notice.digest";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(MORNING, Texts.ZONE);
  }

  @Override
  public void run() {
    if (post.isSet()) {
      var day = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
      OneByOne.each(regions.all(), here -> of(here, day));
    }
  }

  private void of(RegionHere here, LocalDate day) {
    var today = day.getDayOfWeek() == DayOfWeek.MONDAY
        ? EnumSet.of(ByMail.DAILY, ByMail.WEEKLY)
        : EnumSet.of(ByMail.DAILY);
    var due = digests.due(here.id(), today, clock.instant().minus(REACH), day);
    OneByOne.each(due.stream().collect(Collectors.groupingBy(DigestQuery.Due::personId)).values(),
        all -> digesting.send(here.id(), here, all, day));
  }
}
