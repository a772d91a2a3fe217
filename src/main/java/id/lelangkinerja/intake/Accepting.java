package id.lelangkinerja.intake;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
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
  private final FileStore files;
  private final Writing writing;
  private final History history;
  private final Clock clock;

  Accepting(ImportKinds kinds, ImportRepository imports, FileStore files, Writing writing, History history,
      Clock clock) {
    this.kinds = kinds;
    this.imports = imports;
    this.files = files;
    this.writing = writing;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Writes everything, or nothing where faults are found now, which the preview then shows. Returns what is to be shown
   * once of what was written.
   */
  @Transactional
  public List<OneTime> accept(Acting who, UUID id) {
    var found = imports.locked(who, id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var kind = kinds.find(who, found.kind());
    Refused.unless(found.state() == ImportState.PREVIEW, Reason.IMPORT_DECIDED);
    Refused.unless(!found.expired(), Reason.IMPORT_EXPIRED);
    var batch = Kept.file(files, who.region(), Objects.requireNonNull(found.fileId()), path -> Lines.read(path, kind));
    kind.check(who, batch);
    boolean written = batch.judgement().faulty() == 0 && batch.judgement().fresh() > 0 && writing.write(batch);
    var judgement = batch.judgement();
    imports.judge(who.region(), id, judgement);
    if (written) {
      imports.decide(who.region(), id, ImportState.ACCEPTED, clock.instant());
      history.record(who, "import.accepted", Kind.IMPORT, id,
          found.fileName() + " · " + judgement.fresh() + " · SHA-256 " + found.sha256());
    }
    return written ? batch.once() : List.of();
  }
}
