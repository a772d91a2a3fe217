package id.lelangkinerja.measurement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of figures that were brought together.
 *
 * @param outcomes one a figure, by line
 * @param batch    under which they were taken; null where nothing was written
 */
public record Gathered(List<Outcome> outcomes, @Nullable UUID batch) {
  public Gathered { outcomes = List.copyOf(outcomes); }

  /** Whether every one of them can be taken. */
  public boolean whole() {
    return outcomes.stream().noneMatch(each -> each.what() == Outcome.What.FAULTY);
  }
}
