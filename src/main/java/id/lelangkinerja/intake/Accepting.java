package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the whole of a file that was previewed, or nothing of it, and once. The file is read and judged anew, since
 * the region may have changed since the preview.
 */
@Service
class Accepting {
  private final ImportKinds kinds;
  private final ImportRepository imports;
  private final ImportWriting writing;
  private final LargeFiles large;

  Accepting(ImportKinds kinds, ImportRepository imports, ImportWriting writing, LargeFiles large) {
    this.kinds = kinds;
    this.imports = imports;
    this.writing = writing;
    this.large = large;
  }

  /**
   * Writes everything, or nothing where faults are found now, which the preview then shows; a large file is written after the answer.
   * Returns what is to be shown once of what was written.
   */
  @Transactional
  public List<OneTime> accept(Acting who, UUID id) {
    var found = imports.locked(who, id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var kind = kinds.find(who, found.kind());
    Refused.unless(found.state() == ImportState.PREVIEW, Reason.IMPORT_DECIDED);
    Refused.unless(!found.expired(), Reason.IMPORT_EXPIRED);
    if (kind instanceof TogetherKind && found.rowsNew() > TogetherKind.MANY_ROWS) {
      imports.begin(who.region(), id);
      large.after(who.region(), id);
      return List.of();
    }
    return writing.write(who, found, kind, Progress.UNSEEN);
  }
}
