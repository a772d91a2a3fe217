package id.lelangkinerja.intake;

import java.util.List;

/** What a file would do: so many lines are new, so many change nothing, so many are faulty; and each fault. */
record Judgement(int fresh, int same, int faulty, List<String> ignored, List<Fault> faults) {
  Judgement {
    ignored = List.copyOf(ignored);
    faults = List.copyOf(faults);
  }
}
