package id.lelangkinerja.notice;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What notices do by themselves each night; the collected letters are {@link DigestJob}'s. */
@Configuration(proxyBeanMethods = false)
class NoticeJobs {
  /** Forgets what has served. */
  @Bean
  Job noticeForgetting(RegionDirectory regions, Forgetting forgetting) {
    return new InEveryRegion("notice.forgetting", LocalTime.of(2, 30), regions, forgetting::forget);
  }
}
