package id.lelangkinerja.feed;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done with feeds by itself. */
@Configuration(proxyBeanMethods = false)
class FeedJobs {
  @Bean
  Job feedPulling(RegionDirectory regions, Pulling pulling) {
    return new InEveryRegion("feed.pulling", Rhythm.every(Duration.ofMinutes(1)), regions, pulling::pullDue);
  }

  /** Before the collected letters go out. */
  @Bean
  Job feedWatching(RegionDirectory regions, WatchingFeeds watching) {
    return new InEveryRegion("feed.watching", LocalTime.of(5, 10), regions, watching::watch);
  }
}
