package id.lelangkinerja.intake;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws a preview away with its file; nothing of it was ever written. */
@Service
class Discarding {
  private final ImportRepository imports;
  private final FileStore files;
  private final Clock clock;

  Discarding(ImportRepository imports, FileStore files, Clock clock) {
    this.imports = imports;
    this.files = files;
    this.clock = clock;
  }

  @Transactional
  public void discard(Acting who, UUID id) {
    var found = imports.locked(who, id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(found.state() == ImportState.PREVIEW, Reason.IMPORT_DECIDED);
    imports.discard(who.region(), id, clock.instant()).ifPresent(file -> files.forget(who.region(), file));
  }
}
