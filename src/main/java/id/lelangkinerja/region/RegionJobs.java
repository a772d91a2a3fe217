package id.lelangkinerja.region;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.intake.Clearing;
import id.lelangkinerja.intake.LargeFiles;
import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.Rhythm;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done for modules that stand before regions, in each region at night. */
@Configuration(proxyBeanMethods = false)
class RegionJobs {
  /** Throws previews of imports away whose day is over. */
  @Bean
  Job importClearing(RegionDirectory regions, Clearing clearing) {
    return new InEveryRegion("intake.clearing", LocalTime.of(2, 45), regions, clearing::clear);
  }

  /** Takes up the large files whose reading or writing was cut off. */
  @Bean
  Job largeImports(RegionDirectory regions, LargeFiles large) {
    return new InEveryRegion("intake.large", Rhythm.every(Duration.ofMinutes(5)), regions, large::takeUp);
  }

  /** Takes the content of files that were forgotten from the disk. */
  @Bean
  Job fileSweeping(RegionDirectory regions, FileStore files) {
    return new InEveryRegion("files.sweeping", LocalTime.of(2, 50), regions, files::sweep);
  }
}
