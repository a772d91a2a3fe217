package id.lelangkinerja.bidding;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What bidding does by itself. */
@Configuration(proxyBeanMethods = false)
class BiddingJobs {
  /** Before the collected letters go out, reminds of deadlines that near. */
  @Bean
  Job biddingReminders(RegionDirectory regions, Reminding reminding) {
    return new InEveryRegion("bidding.reminders", LocalTime.of(5, 30), regions, reminding::remind);
  }

  /** Closes bidding within a minute of its deadline. */
  @Bean
  Job biddingClosing(RegionDirectory regions, ClosingItself closing) {
    return new InEveryRegion("bidding.closing", Rhythm.every(Duration.ofMinutes(1)), regions, closing::close);
  }

  /** Deletes the drafts that nobody handed in. */
  @Bean
  Job biddingDrafts(RegionDirectory regions, DiscardingDrafts drafts) {
    return new InEveryRegion("bidding.drafts", LocalTime.of(2, 20), regions, drafts::discard);
  }
}
