package id.lelangkinerja.intake;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file and tells what it would do. Nothing of it is written; the preview is its uploader's own, for a day. */
@Service
class Previewing {
  private static final Duration GOOD_FOR = Duration.ofHours(24);
  private final ImportKinds kinds;
  private final ImportRepository imports;
  private final FileStore files;
  private final LargeFiles large;
  private final Clock clock;

  Previewing(ImportKinds kinds, ImportRepository imports, FileStore files, LargeFiles large, Clock clock) {
    this.kinds = kinds;
    this.imports = imports;
    this.files = files;
    this.large = large;
    this.clock = clock;
  }

  /** Returns the import's id; refused where the file is no table of this kind, or none that may be kept. */
  @Transactional
  public UUID preview(Acting who, String kindName, String fileName, Path file) {
    var kind = kinds.find(who, kindName);
    var id = UUID.randomUUID();
    if (kind instanceof TogetherKind && size(file) > TogetherKind.MANY_BYTES) {
      imports.read(who, id, kind.name(), keep(who, fileName, file), clock.instant(), clock.instant().plus(GOOD_FOR));
      large.after(who.region(), id);
      return id;
    }
    var judgement = Judging.look(who, kind, file, fileName, Progress.UNSEEN);
    var kept = keep(who, fileName, file);
    imports.add(who, id, kind.name(), kept, judgement, clock.instant(), clock.instant().plus(GOOD_FOR));
    return id;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private UUID keep(Acting who, String fileName, Path file) {
    try (var in = Files.newInputStream(file)) {
      return files.store(who, fileName, in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
