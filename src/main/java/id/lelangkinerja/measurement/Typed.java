package id.lelangkinerja.measurement;

import id.lelangkinerja.scoring.Part;
import java.util.Map;
import java.util.Set;

/**
 * A figure as it was typed into the grid.
 *
 * @param parts  by the number of their category; empty where none were typed
 * @param halves the categories of a ratio of which only one half is typed
 * @param mark   as {@link Mark} made it when the row was shown; empty where it was not shown
 */
record Typed(NewValue value, Map<Integer, Part> parts, Set<Integer> halves, String mark) {
  Typed {
    parts = Map.copyOf(parts);
    halves = Set.copyOf(halves);
  }
}
