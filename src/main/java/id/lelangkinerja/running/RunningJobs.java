package id.lelangkinerja.running;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done for running contracts in each region at the beginning of the day. */
@Configuration(proxyBeanMethods = false)
class RunningJobs {
  /** Puts signed amendments into force on their day. */
  @Bean
  Job amendmentsTakingEffect(RegionDirectory regions, TakingEffect takingEffect) {
    return new InEveryRegion("running.taking-effect", LocalTime.of(0, 1), regions, takingEffect::takeEffect);
  }
}
