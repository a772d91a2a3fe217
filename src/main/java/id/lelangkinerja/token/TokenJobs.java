package id.lelangkinerja.token;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What tokens do by themselves each day. */
@Configuration(proxyBeanMethods = false)
class TokenJobs {
  /** Before the collected letters go out. */
  @Bean
  Job tokenExpiries(RegionDirectory regions, ExpiryReminding reminding) {
    return new InEveryRegion("token.expiries", LocalTime.of(5, 40), regions, reminding::remind);
  }
}
