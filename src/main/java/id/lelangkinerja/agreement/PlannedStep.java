package id.lelangkinerja.agreement;

import java.util.List;
import java.util.UUID;

/** A step as it is planned: for which promise, what, who answers for it, and the progress by the end of each period. */
public record PlannedStep(UUID commitmentId, String text, String responsible, List<Integer> planned) {
  public PlannedStep { planned = List.copyOf(planned); }

  /** The number of the first period by whose end less is planned than before; 0 where the plan only grows. */
  int falls() {
    for (int at = 1; at < planned.size(); at++) {
      if (planned.get(at) < planned.get(at - 1)) {
        return at + 1;
      }
    }
    return 0;
  }
}
