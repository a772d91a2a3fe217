package id.lelangkinerja.measurement;

import id.lelangkinerja.scoring.PeriodValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One period of a commitment with what is known of it.
 *
 * @param agencyId for whom the period counts: the agency that held the contract on its last day
 * @param dueOn    the last day in time
 * @param reported the figure that stands reported; null where none does, or where it was returned
 * @param verified the figure that was last verified; null where none was
 */
public record Figure(UUID agencyId, int period, LocalDate dueOn, @Nullable PeriodValue reported,
    @Nullable PeriodValue verified) {
  /** Handed in, not verified, and its value not for this reader: nothing is owed, and nothing is told. */
  static Figure unseen(UUID agency, int period) {
    return new Figure(agency, period, LocalDate.MAX, null, null);
  }

  /** Whether a figure was handed in whose value this reader is not told. */
  public boolean isUnseen() {
    return dueOn.equals(LocalDate.MAX);
  }

  Optional<PeriodValue> on(Basis basis) {
    return Optional.ofNullable(basis == Basis.VERIFIED ? verified : reported);
  }

  /** Owed since yesterday or longer; a figure that only waits for its verification is not. */
  boolean isOverdue(LocalDate today) {
    return reported == null && verified == null && dueOn.isBefore(today);
  }

  Figure verifiedAlone() {
    return new Figure(agencyId, period, dueOn, verified, verified);
  }

  Coverage coverage(LocalDate today) {
    return new Coverage(1, reported == null && verified == null ? 0 : 1, verified == null ? 0 : 1,
        isOverdue(today) ? 1 : 0);
  }
}
