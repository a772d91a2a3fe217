package id.lelangkinerja.signing;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What signing does by itself. */
@Configuration(proxyBeanMethods = false)
class SigningJobs {
  /** Asks the national service for signatures whose outcome is not known, each when its pause is over. */
  @Bean
  Job signingInquiry(RegionDirectory regions, AskingAgain asking) {
    return new InEveryRegion("signing.inquiry", Rhythm.every(Duration.ofMinutes(1)), regions, asking::ask);
  }
}
