package id.lelangkinerja.caselist;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done with case lists by itself. */
@Configuration(proxyBeanMethods = false)
class CaseListJobs {
  /** In the night, before anything else reads them. */
  @Bean
  Job caseListDeletion(RegionDirectory regions, KeepingCases keeping) {
    return new InEveryRegion("caselist.deletion", LocalTime.of(2, 30), regions, keeping::deleteDue);
  }
}
