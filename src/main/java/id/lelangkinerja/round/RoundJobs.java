package id.lelangkinerja.round;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.OneByOne;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What rounds do by themselves. */
@Configuration(proxyBeanMethods = false)
class RoundJobs {
  /** Opens scheduled rounds within a minute of their time. */
  @Bean
  Job roundOpening(RegionDirectory regions, AgreedTimeRepository time, ScheduleQuery schedule, OpeningItself opening) {
    return new InEveryRegion("round.opening", Rhythm.every(Duration.ofMinutes(1)), regions,
        region -> open(region, time, schedule, opening));
  }

  /** In the morning, before the collected letters go out. */
  @Bean
  Job overdueStages(RegionDirectory regions, TellingOverdue telling) {
    return new InEveryRegion("round.overdue", LocalTime.of(5, 20), regions, telling::tell);
  }

  private static void open(RegionId region, AgreedTimeRepository time, ScheduleQuery schedule, OpeningItself opening) {
    if (time.isAgreed(region)) {
      OneByOne.each(schedule.due(region), round -> opening.open(region, round));
    }
  }
}
