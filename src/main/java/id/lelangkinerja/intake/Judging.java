package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Acting;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has a file judged, and written where that is asked, in the way of its kind. */
@Component
class Judging {
  private final Writing writing;

  Judging(Writing writing) {
    this.writing = writing;
  }

  /** What became of a file: what is to be shown once of it where it was written. */
  record Result(Judgement judgement, boolean written, List<OneTime> once) {}

  /** What the file would do; throws a SHEET_ or IMPORT_ refusal where it cannot be judged as a whole. */
  static Judgement look(Acting who, ImportKind kind, Path file, String from, Progress progress) {
    return switch (kind) {
      case TogetherKind together -> TogetherReading.judge(file, together, who, false, from, progress);
      case RowKind single -> checked(who, single, file).judgement();
      default -> throw neither(kind);
    };
  }

  /**
   * The same, and all of it is written where nothing is faulty and something new, and it takes the place of what was seen; within the caller's
   * transaction.
   */
  Result take(Acting who, ImportKind kind, Path file, String from, Progress progress, String seen) {
    return switch (kind) {
      case TogetherKind together -> {
        var judgement = writing.kept(() -> TogetherReading.judge(file, together, who, true, from, progress),
            judged -> judged.seen().equals(seen));
        yield new Result(judgement, judgement.isGood() && judgement.seen().equals(seen), List.of());
      }
      case RowKind single -> {
        var batch = checked(who, single, file);
        boolean written = batch.judgement().isGood() && writing.write(batch);
        yield new Result(batch.judgement(), written, written ? batch.once() : List.of());
      }
      default -> throw neither(kind);
    };
  }

  private static Batch checked(Acting who, RowKind kind, Path file) {
    var batch = Lines.read(file, kind);
    kind.check(who, batch);
    return batch;
  }

  private static IllegalStateException neither(ImportKind kind) {
    return new IllegalStateException("read neither row by row nor together: " + kind.name());
  }
}
