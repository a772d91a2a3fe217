package id.lelangkinerja.panel;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens before the panel by itself. */
@Configuration(proxyBeanMethods = false)
class PanelJobs {
  /** Terms end at midnight; a bid lapses within ten minutes of it. */
  @Bean
  Job panelLapses(RegionDirectory regions, LapsingItself lapsing) {
    return new InEveryRegion("panel.lapses", Rhythm.every(Duration.ofMinutes(10)), regions, lapsing::lapse);
  }

  /** In the morning, before the collected letters go out. */
  @Bean
  Job panelReminders(RegionDirectory regions, RemindingHeads reminding) {
    return new InEveryRegion("panel.reminders", LocalTime.of(5, 20), regions, reminding::remind);
  }

  /** Planned days begin at midnight; a lot that is ready is presented within ten minutes of it. */
  @Bean
  Job panelPresentations(RegionDirectory regions, PresentingItself presenting) {
    return new InEveryRegion("panel.presentations", Rhythm.every(Duration.ofMinutes(10)), regions, presenting::move);
  }
}
