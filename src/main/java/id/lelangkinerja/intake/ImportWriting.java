package id.lelangkinerja.intake;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes a file that was accepted, or has what shows now stand in its preview: faults, or that it would write over what came meanwhile. */
@Component
class ImportWriting {
  private final ImportRepository imports;
  private final FileStore files;
  private final Judging judging;
  private final History history;
  private final Clock clock;

  ImportWriting(ImportRepository imports, FileStore files, Judging judging, History history, Clock clock) {
    this.imports = imports;
    this.files = files;
    this.judging = judging;
    this.history = history;
    this.clock = clock;
  }

  /** Within the caller's transaction; returns what is to be shown once. */
  List<OneTime> write(Acting who, ImportRow found, ImportKind kind, Progress progress) {
    var id = found.intakeId();
    var from = found.fileName() + " · SHA-256 " + found.sha256();
    var result = Kept.file(files, who.region(), Objects.requireNonNull(found.fileId()),
        path -> judging.take(who, kind, path, from, progress, found.seen()));
    if (result.written()) {
      imports.judge(who.region(), id, result.judgement());
      imports.decide(who.region(), id, clock.instant());
      history.record(who, "import.accepted", Kind.IMPORT, id,
          found.fileName() + " · " + result.judgement().fresh() + " · SHA-256 " + found.sha256());
    } else {
      imports.preview(who.region(), id, result.judgement());
      imports.changedSince(who.region(), id, result.judgement().isGood());
    }
    return result.once();
  }
}
