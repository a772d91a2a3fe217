package id.lelangkinerja.measurement;

import id.lelangkinerja.scoring.PeriodValue;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One period of a commitment with what is known of it.
 *
 * @param dueOn    the last day in time
 * @param reported the figure that stands reported; null where none does, or where it was returned
 * @param verified the figure that was last verified; null where none was
 */
public record Figure(int period, LocalDate dueOn, @Nullable PeriodValue reported, @Nullable PeriodValue verified) {
  Optional<PeriodValue> on(Basis basis) {
    return Optional.ofNullable(basis == Basis.VERIFIED ? verified : reported);
  }

  /** Owed since yesterday or longer; a figure that only waits for its verification is not. */
  boolean isOverdue(LocalDate today) {
    return reported == null && verified == null && dueOn.isBefore(today);
  }

  Coverage coverage(LocalDate today) {
    return new Coverage(1, reported == null && verified == null ? 0 : 1, verified == null ? 0 : 1,
        isOverdue(today) ? 1 : 0);
  }
}
