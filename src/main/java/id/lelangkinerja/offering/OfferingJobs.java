package id.lelangkinerja.offering;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What target offers do by themselves each day. */
@Configuration(proxyBeanMethods = false)
class OfferingJobs {
  /** In the morning, when it can be decided. */
  @Bean
  Job undecidedConditions(RegionDirectory regions, OfferingItself offering) {
    return new InEveryRegion("offering.undecided", LocalTime.of(7, 30), regions, offering::remind);
  }

  /** Soon after the day on which a term ended. */
  @Bean
  Job offeringOn(RegionDirectory regions, OfferingItself offering) {
    return new InEveryRegion("offering.on", LocalTime.of(0, 20), regions, offering::offerOn);
  }
}
