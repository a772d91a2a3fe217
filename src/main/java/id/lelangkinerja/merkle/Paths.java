package id.lelangkinerja.merkle;

import java.util.ArrayList;
import java.util.List;

/** Checks proofs without having the tree (RFC 9162, sections 2.1.3.2 and 2.1.4.2, for the trees of RFC 6962). */
public final class Paths {
  private Paths() {}

  /** Whether the path leads from the leaf's hash to the root of a tree of so many leaves. */
  public static boolean include(Hash leaf, long index, long size, List<Hash> path, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long place = index;
    long last = size - 1;
    var hash = leaf;
    for (var step : path) {
      if (last == 0) {
        return false;
      }
      if ((place & 1) == 1 || place == last) {
        hash = Hash.node(step, hash);
        while ((place & 1) == 0 && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        hash = Hash.node(hash, step);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }

  /** Whether the path shows that the later tree begins with all leaves of the earlier one, unchanged. */
  public static boolean consist(long earlierSize, Hash earlier, long laterSize, Hash later, List<Hash> path) {
    if (earlierSize < 0 || earlierSize > laterSize) {
      return false;
    }
    if (earlierSize == laterSize || earlierSize == 0) {
      return path.isEmpty() && (earlierSize == 0 || earlier.equals(later));
    }
    var steps = new ArrayList<Hash>();
    if (Long.bitCount(earlierSize) == 1) {
      steps.add(earlier);
    }
    steps.addAll(path);
    return !steps.isEmpty() && climb(earlierSize - 1, earlier, laterSize - 1, later, steps);
  }

  private static boolean climb(long place, Hash earlier, long end, Hash later, List<Hash> steps) {
    long last = end;
    long at = place;
    while ((at & 1) == 1) {
      at >>= 1;
      last >>= 1;
    }
    var first = steps.getFirst();
    var second = first;
    for (var step : steps.subList(1, steps.size())) {
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        first = Hash.node(step, first);
        second = Hash.node(step, second);
        while ((at & 1) == 0 && at != 0) {
          at >>= 1;
          last >>= 1;
        }
      } else {
        second = Hash.node(second, step);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && first.equals(earlier) && second.equals(later);
  }
}
