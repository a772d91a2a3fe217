package id.lelangkinerja.measurement;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What measurement does by itself each day. */
@Configuration(proxyBeanMethods = false)
class MeasurementJobs {
  /** Every ten minutes, what the virus scanner could not be asked about. */
  @Bean
  Job evidenceScans(RegionDirectory regions, InfectedEvidence infected) {
    return new InEveryRegion("measurement.scans", Rhythm.every(Duration.ofMinutes(10)), regions, infected::scanAgain);
  }

  /** What everybody may read of the parts of figures that were verified before that was kept. */
  @Bean
  Job measurementParts(RegionDirectory regions, OpeningParts parts) {
    return new InEveryRegion("measurement.parts", Rhythm.every(Duration.ofHours(1)), regions, parts::openOlder);
  }

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
