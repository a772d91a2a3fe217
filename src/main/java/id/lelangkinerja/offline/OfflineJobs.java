package id.lelangkinerja.offline;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.region.InEveryRegion;
import id.lelangkinerja.region.RegionDirectory;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does by itself. */
@Configuration(proxyBeanMethods = false)
class OfflineJobs {
  @Bean
  Job offlinePhotos(RegionDirectory regions, ReceivingPhoto receiving) {
    return new InEveryRegion("offline.photos", Rhythm.every(Duration.ofHours(1)), regions, receiving::sweep);
  }
}
