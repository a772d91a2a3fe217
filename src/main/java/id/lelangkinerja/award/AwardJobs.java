package id.lelangkinerja.award;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens about awards by itself. */
@Configuration(proxyBeanMethods = false)
class AwardJobs {
  /** The time for objections ends at midnight; the lot moves on within ten minutes of it. */
  @Bean
  Job awardSignings(RegionDirectory regions, SigningItself signing) {
    return new InEveryRegion("award.signings", Rhythm.every(Duration.ofMinutes(10)), regions, signing::move);
  }
}
