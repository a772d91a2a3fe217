package id.lelangkinerja.measurement;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What measurement does by itself each day. */
@Configuration(proxyBeanMethods = false)
class MeasurementJobs {
  /** In the night, so that reminders tell of what is closed. */
  @Bean
  Job measurementLocks(RegionDirectory regions, Locking locking) {
    return new InEveryRegion("measurement.locks", LocalTime.of(4, 30), regions, locking::lock);
  }

  /** Before the collected letters go out, reminds of figures that wait. */
  @Bean
  Job measurementReminders(RegionDirectory regions, Reminding reminding) {
    return new InEveryRegion("measurement.reminders", LocalTime.of(5, 30), regions, reminding::remind);
  }
}
