package id.lelangkinerja.measurement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A brought figure that nothing stands against: how it is written.
 *
 * @param value       as it is kept
 * @param handedIn    whether it is handed in with it
 * @param answers     to what it raises
 * @param explanation why it is off track; null where it is on its way
 * @param parts       that take the place of those that stand; empty where those stay
 * @param risk        null where it is not handed in, with its level
 */
record Taken(int line, Series.Known figure, NewValue value, boolean handedIn, Map<Question, String> answers,
    @Nullable String explanation, @Nullable Risk risk, @Nullable RiskLevel level,
    List<BroughtParts.Told> parts) {
  Taken {
    answers = Map.copyOf(answers);
    parts = List.copyOf(parts);
  }

  /** Whether a version begins with it; otherwise it goes into the one that is not handed in yet. */
  boolean begins() {
    return !figure.drafted();
  }

  int version() {
    return begins() ? figure.version() + 1 : figure.version();
  }

  /** The note that is kept: a figure that says none leaves what its draft has. */
  String note() {
    var standing = figure.value();
    return value.note().isBlank() && !begins() && standing != null ? standing.note() : value.note();
  }

  MeasurementState to() {
    if (handedIn) {
      return MeasurementState.SUBMITTED;
    }
    return figure.state() == MeasurementState.AWAITED ? MeasurementState.DRAFT : figure.state();
  }
}
