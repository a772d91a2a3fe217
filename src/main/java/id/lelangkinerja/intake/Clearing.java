package id.lelangkinerja.intake;

import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws a region's previews away whose day is over, as nobody decided about them. */
@Service
public class Clearing {
  private final ImportRepository imports;
  private final Clock clock;

  Clearing(ImportRepository imports, Clock clock) {
    this.imports = imports;
    this.clock = clock;
  }

  @Transactional
  public void clear(RegionId region) {
    imports.clear(region, clock.instant());
  }
}
