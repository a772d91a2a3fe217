package id.lelangkinerja.sampling;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does by itself each day. */
@Configuration(proxyBeanMethods = false)
class SamplingJobs {
  /** Before the collected letters go out, reminds of visits that are soon due. */
  @Bean
  Job visitReminders(RegionDirectory regions, RemindingVisits reminding) {
    return new InEveryRegion("sampling.reminders", LocalTime.of(5, 30), regions, reminding::remind);
  }
}
