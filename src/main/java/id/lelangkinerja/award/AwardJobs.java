package id.lelangkinerja.award;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens about awards by itself. */
@Configuration(proxyBeanMethods = false)
class AwardJobs {
  /** In the morning, before the collected letters go out. */
  @Bean
  Job overdueAnswers(RegionDirectory regions, RemindingAnswers reminding) {
    return new InEveryRegion("award.overdue-answers", LocalTime.of(5, 25), regions, reminding::remind);
  }

  /** Planned days begin at midnight; an award is open to objections within ten minutes of it. */
  @Bean
  Job awardObjections(RegionDirectory regions, ObjectionItself objections) {
    return new InEveryRegion("award.objections", Rhythm.every(Duration.ofMinutes(10)), regions, objections::move);
  }

  /** The time for objections ends at midnight; the lot moves on within ten minutes of it. */
  @Bean
  Job awardSignings(RegionDirectory regions, SigningItself signing) {
    return new InEveryRegion("award.signings", Rhythm.every(Duration.ofMinutes(10)), regions, signing::move);
  }
}
