package id.lelangkinerja.region;

import id.lelangkinerja.region.Frame.Dot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Draws areas with fewer points, so that neighbours still share their borders: rings are cut where borders meet, and
 * each piece is simplified by itself (Douglas and Peucker 1973), the same way whichever neighbour asks. Whole numbers
 * only.
 */
final class Borders {
  /** How far, in units of the frame, a border may stray: a pixel or so at the size in which maps are shown. */
  private static final long TOLERANCE = 3;
  private final Map<Dot, Set<Dot>> neighbours = new HashMap<>();
  private final Map<List<Dot>, List<Dot>> simplified = new HashMap<>();

  private Borders(Map<String, List<List<Dot>>> areas) {
    areas.values().forEach(rings -> rings.forEach(this::enter));
  }

  /** The rings of each area, simplified and without those that vanish; each open, its first point not repeated. */
  static Map<String, List<List<Dot>>> simplify(Map<String, List<List<Dot>>> areas) {
    var clean = new LinkedHashMap<String, List<List<Dot>>>();
    areas.forEach((code, rings) -> clean.put(code, rings.stream().map(Borders::open).toList()));
    var borders = new Borders(clean);
    var drawn = new LinkedHashMap<String, List<List<Dot>>>();
    clean.forEach((code, rings) -> drawn.put(code,
        rings.stream().map(borders::drawn).filter(ring -> ring.size() > 2).toList()));
    return drawn;
  }

  /** Without points that repeat the one before; the last, which repeats the first, goes with them. */
  private static List<Dot> open(List<Dot> ring) {
    var open = new ArrayList<Dot>();
    for (var dot : ring) {
      if (open.isEmpty() || !open.getLast().equals(dot)) {
        open.add(dot);
      }
    }
    while (open.size() > 1 && open.getFirst().equals(open.getLast())) {
      open.removeLast();
    }
    return open;
  }

  private void enter(List<Dot> ring) {
    for (int at = 0; at < ring.size(); at++) {
      var here = ring.get(at);
      var next = ring.get((at + 1) % ring.size());
      neighbours.computeIfAbsent(here, _ -> new HashSet<>()).add(next);
      neighbours.computeIfAbsent(next, _ -> new HashSet<>()).add(here);
    }
  }

  private List<Dot> drawn(List<Dot> ring) {
    if (ring.size() <= 2) {
      return List.of();
    }
    var turned = turned(ring);
    var cuts = cuts(turned);
    var drawn = new ArrayList<Dot>();
    for (int no = 0; no < cuts.size(); no++) {
      int to = no + 1 < cuts.size() ? cuts.get(no + 1) : turned.size();
      var piece = new ArrayList<>(turned.subList(cuts.get(no), to));
      piece.add(turned.get(to % turned.size()));
      var border = border(piece);
      drawn.addAll(border.subList(0, border.size() - 1));
    }
    return open(drawn);
  }

  /** Where three borders meet; a ring without such a place is cut at its least point and the one farthest from it. */
  private List<Integer> cuts(List<Dot> turned) {
    if (!meets(turned.getFirst())) {
      return List.of(0, farthest(turned));
    }
    return IntStream.range(0, turned.size()).filter(at -> meets(turned.get(at))).boxed().toList();
  }

  private boolean meets(Dot dot) {
    return neighbours.getOrDefault(dot, Set.of()).size() > 2;
  }

  /** The ring beginning where borders meet, or at its least point: the same place for all who share it. */
  private List<Dot> turned(List<Dot> ring) {
    var start = ring.stream().filter(this::meets).min(Dot::compareTo).orElseGet(() -> Collections.min(ring));
    var turned = new ArrayList<>(ring);
    Collections.rotate(turned, -ring.indexOf(start));
    return turned;
  }

  private static int farthest(List<Dot> ring) {
    var start = ring.getFirst();
    int farthest = 1;
    for (int at = 2; at < ring.size(); at++) {
      int order = Long.compare(distance(start, ring.get(at)), distance(start, ring.get(farthest)));
      if (order > 0 || (order == 0 && ring.get(at).compareTo(ring.get(farthest)) < 0)) {
        farthest = at;
      }
    }
    return farthest;
  }

  /** The piece with fewer points, worked out once for both directions. */
  private List<Dot> border(List<Dot> piece) {
    var back = piece.reversed();
    boolean forth = first(piece, back);
    var one = forth ? piece : List.copyOf(back);
    var border = simplified.computeIfAbsent(one, Borders::fewer);
    return forth ? border : border.reversed();
  }

  private static boolean first(List<Dot> piece, List<Dot> back) {
    for (int at = 0; at < piece.size(); at++) {
      int order = piece.get(at).compareTo(back.get(at));
      if (order != 0) {
        return order < 0;
      }
    }
    return true;
  }

  /** With a heap of its own instead of a call within a call: a file may hold a border as long as it likes. */
  private static List<Dot> fewer(List<Dot> piece) {
    var kept = new BitSet(piece.size());
    kept.set(0);
    kept.set(piece.size() - 1);
    var open = new ArrayDeque<Span>();
    open.push(new Span(0, piece.size() - 1));
    while (!open.isEmpty()) {
      var span = open.pop();
      int worst = span.worst(piece);
      if (worst > 0) {
        kept.set(worst);
        open.push(new Span(span.from(), worst));
        open.push(new Span(worst, span.to()));
      }
    }
    return kept.stream().mapToObj(piece::get).toList();
  }

  /** The part of a border between two points that stay. */
  private record Span(int from, int to) {
    /** Which point strays farthest from the straight line; 0 where none strays beyond the tolerance. */
    int worst(List<Dot> piece) {
      int worst = 0;
      long most = TOLERANCE * TOLERANCE * Math.max(1, distance(piece.get(from), piece.get(to)));
      for (int at = from + 1; at < to; at++) {
        long off = offSquared(piece.get(at), piece.get(from), piece.get(to));
        if (off > most) {
          most = off;
          worst = at;
        }
      }
      return worst;
    }
  }

  /**
   * The square of the distance from the line through both, times the square of their own distance: no division, no
   * root.
   */
  private static long offSquared(Dot dot, Dot from, Dot to) {
    if (from.equals(to)) {
      return distance(dot, from);
    }
    long cross = (long) (to.x() - from.x()) * (dot.y() - from.y()) - (long) (to.y() - from.y()) * (dot.x() - from.x());
    return cross * cross;
  }

  private static long distance(Dot one, Dot other) {
    long x = (long) one.x() - other.x();
    long y = (long) one.y() - other.y();
    return x * x + y * y;
  }
}
