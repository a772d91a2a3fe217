package id.lelangkinerja.measurement;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a measurement stands. Overdue is no state but a fact about the calendar: still with the agency after its term.
 * VERIFIED goes back to DRAFT only as a correction, and to SUBMITTED where a visit in the field did not confirm it: a new version either
 * way, while the verified one goes on standing publicly.
 */
public enum MeasurementState {
  AWAITED, DRAFT, SUBMITTED, VERIFIED, RETURNED;

  /** The states that may follow. */
  public Set<MeasurementState> next() {
    return switch (this) {
      case AWAITED -> EnumSet.of(DRAFT);
      case DRAFT -> EnumSet.of(SUBMITTED);
      case SUBMITTED -> EnumSet.of(VERIFIED, RETURNED);
      case RETURNED -> EnumSet.of(SUBMITTED);
      case VERIFIED -> EnumSet.of(DRAFT, SUBMITTED);
    };
  }

  /** Whether the figure is with the agency that owes it. */
  public boolean isOpen() {
    return switch (this) {
      case AWAITED, DRAFT, RETURNED -> true;
      case SUBMITTED, VERIFIED -> false;
    };
  }
}
