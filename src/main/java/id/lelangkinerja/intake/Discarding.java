package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws a preview away; nothing of it was ever written. */
@Service
class Discarding {
  private final ImportRepository imports;
  private final Clock clock;

  Discarding(ImportRepository imports, Clock clock) {
    this.imports = imports;
    this.clock = clock;
  }

  @Transactional
  public void discard(Acting who, UUID id) {
    var found = imports.locked(who, id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(found.state() == ImportState.PREVIEW, Reason.IMPORT_DECIDED);
    imports.decide(who.region(), id, ImportState.DISCARDED, clock.instant());
  }
}
