package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is wrong with the rows of a grid, all of it at once, and what they are asked. */
final class Faults {
  private final List<Refused> refusals = new ArrayList<>();
  private final Set<MeasurementId> rows = new HashSet<>();
  private final Map<UUID, Asking.Open> asked = new HashMap<>();

  /** The figure was refused, at this field of its row. */
  void add(MeasurementId figure, Refused refused, String field) {
    rows.add(figure);
    refusals.add(refused.at(field));
  }

  /** The figure is asked this before it can be handed in. */
  void ask(MeasurementId figure, Asking.Open open) {
    asked.put(figure.value(), open);
  }

  boolean has(MeasurementId figure) {
    return rows.contains(figure);
  }

  /** Throws one of the refusals, where there are any; {@link #others} keeps the rest. */
  void throwAny() {
    if (!refusals.isEmpty()) {
      throw refusals.removeLast();
    }
  }

  /** The refusals beside the one that was thrown. */
  List<Refused> others() {
    return List.copyOf(refusals);
  }

  Map<UUID, Asking.Open> asked() {
    return Map.copyOf(asked);
  }
}
