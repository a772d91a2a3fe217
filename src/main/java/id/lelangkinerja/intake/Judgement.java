package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Refused;
import java.util.List;

/**
 * What a file would do: so many lines are new, so many change nothing, so many are faulty; and each fault.
 *
 * @param changes what its first lines would change
 * @param seen    the digest of all that it would take the place of; empty where its kind replaces nothing
 */
record Judgement(int fresh, int same, int faulty, List<String> ignored, List<Fault> faults, List<Shown> changes,
    String seen) {
  Judgement {
    ignored = List.copyOf(ignored);
    faults = List.copyOf(faults);
    changes = List.copyOf(changes);
  }

  /** A change and the number of its line. */
  record Shown(int row, Change change) {}

  Judgement(int fresh, int same, int faulty, List<String> ignored, List<Fault> faults) {
    this(fresh, same, faulty, ignored, faults, List.of(), "");
  }

  /** Of a file that cannot be judged as a whole: that is its one fault. */
  static Judgement refused(Refused refused) {
    return new Judgement(0, 0, 1, List.of(), List.of(Fault.of(0, "", "", refused)));
  }

  /** Whether there is something to write and nothing against it. */
  boolean isGood() {
    return faulty == 0 && fresh > 0;
  }
}
