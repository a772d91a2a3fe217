package id.lelangkinerja.intake;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws a region's previews away whose day is over, with their files, as nobody decided about them. */
@Service
public class Clearing {
  private final ImportRepository imports;
  private final FileStore files;
  private final Clock clock;

  Clearing(ImportRepository imports, FileStore files, Clock clock) {
    this.imports = imports;
    this.files = files;
    this.clock = clock;
  }

  @Transactional
  public void clear(RegionId region) {
    for (var id : imports.past(region)) {
      imports.discard(region, id, clock.instant()).ifPresent(file -> files.forget(region, file));
    }
    imports.forgetFaults(region);
  }
}
