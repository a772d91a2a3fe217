package id.lelangkinerja.notice;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.QuietHours;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a letter that is written now may go out: by the quiet hours that the person chose, or else the region's. */
@Component
class Quiet {
  private final Settings settings;
  private final Clock clock;

  Quiet(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  Instant release(RegionId region, @Nullable Integer begins, @Nullable Integer ends) {
    var hours = begins == null || ends == null ? ofRegion(region) : new QuietHours(begins, ends);
    return hours.release(clock.instant());
  }

  /** What holds today for those who chose nothing. */
  QuietHours ofRegion(RegionId region) {
    return settings.quietHoursOn(region, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
  }
}
