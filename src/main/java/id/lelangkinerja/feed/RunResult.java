package id.lelangkinerja.feed;

import id.lelangkinerja.platform.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run.
 *
 * @param detail what the outcome's text mentions: a status, a type, an address, the text of a refusal's values
 * @param faults of the rows that could not be taken, by their lines
 * @param size   of what came, in bytes; null where nothing did
 */
record RunResult(RunOutcome outcome, String detail, int read, int fresh, int changed, int same, List<Faulty> faults,
    @Nullable Integer size, @Nullable String hash) {
  RunResult { faults = List.copyOf(faults); }

  /** A row that could not be taken. */
  record Faulty(int line, Refused fault) {}

  /** Nothing was read. */
  static RunResult none(RunOutcome outcome, String detail) {
    return new RunResult(outcome, detail, 0, 0, 0, 0, List.of(), null, null);
  }

  /** The same with what it was made of. */
  RunResult of(int bytes, String sha256) {
    return new RunResult(outcome, detail, read, fresh, changed, same, faults, bytes, sha256);
  }

  boolean hasNews() {
    return fresh + changed > 0;
  }
}
