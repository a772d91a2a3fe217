package id.lelangkinerja.round;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which lots of a round need which others. A lot that needed itself, by whatever way round, could never be awarded. */
final class Needs {
  private Needs() {}

  /**
   * Whether one of the chosen lots leads back to this one.
   *
   * @param needs what each lot of the round needs now
   */
  static boolean isCircle(UUID lot, Collection<UUID> chosen, Map<UUID, Set<UUID>> needs) {
    var seen = new HashSet<UUID>();
    var open = new ArrayDeque<>(chosen);
    while (!open.isEmpty()) {
      var next = open.pop();
      if (next.equals(lot)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(needs.getOrDefault(next, Set.of()));
      }
    }
    return false;
  }
}
