package id.lelangkinerja.api;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API does by itself each day. */
@Configuration(proxyBeanMethods = false)
class ApiJobs {
  /** In the night, when few ask. */
  @Bean
  Job apiAnswers(RegionDirectory regions, Once once) {
    return new InEveryRegion("api.answers", LocalTime.of(2, 40), regions, once::forget);
  }
}
