package id.lelangkinerja.region;

import id.lelangkinerja.region.Frame.Dot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One area ready to be drawn: the path as SVG spells it, in relative whole numbers, and where its name may stand. */
record Outline(String path, int labelX, int labelY) {
  /** The outlines by code; an area too small for the frame is a small lozenge at its place. */
  static Map<String, Outline> of(List<GeoShape> shapes, Frame frame) {
    var areas = new LinkedHashMap<String, List<List<Dot>>>();
    shapes.forEach(shape -> areas.put(shape.code(),
        shape.rings().stream().map(ring -> ring.stream().map(frame::dot).toList()).toList()));
    var outlines = new LinkedHashMap<String, Outline>();
    Borders.simplify(areas).forEach((code, rings) -> {
      var first = areas.getOrDefault(code, List.of()).getFirst().getFirst();
      outlines.put(code, of(rings.isEmpty() ? List.of(lozenge(first)) : rings));
    });
    return outlines;
  }

  private static Outline of(List<List<Dot>> rings) {
    var path = new StringBuilder();
    rings.forEach(ring -> write(ring, path));
    var largest = rings.stream().max(Comparator.comparingLong(ring -> Math.abs(doubleArea(ring)))).orElseThrow();
    var middle = middle(largest);
    return new Outline(path.toString(), middle.x(), middle.y());
  }

  private static void write(List<Dot> ring, StringBuilder path) {
    var last = ring.getFirst();
    path.append('M').append(last.x()).append(' ').append(last.y()).append('l');
    boolean begun = false;
    for (var dot : ring.subList(1, ring.size())) {
      write(dot.x() - last.x(), begun, path);
      write(dot.y() - last.y(), true, path);
      last = dot;
      begun = true;
    }
    path.append('z');
  }

  /** A minus parts numbers by itself. */
  private static void write(int number, boolean parted, StringBuilder path) {
    if (parted && number >= 0) {
      path.append(' ');
    }
    path.append(number);
  }

  private static List<Dot> lozenge(Dot at) {
    return List.of(new Dot(at.x() - 2, at.y()), new Dot(at.x(), at.y() - 2), new Dot(at.x() + 2, at.y()),
        new Dot(at.x(), at.y() + 2));
  }

  private static long doubleArea(List<Dot> ring) {
    long sum = 0;
    for (int at = 0; at < ring.size(); at++) {
      sum += cross(ring.get(at), ring.get((at + 1) % ring.size()));
    }
    return sum;
  }

  /** The ring's centre of mass, or its first point where it has no area. */
  private static Dot middle(List<Dot> ring) {
    long area = doubleArea(ring);
    if (area == 0) {
      return ring.getFirst();
    }
    long x = 0;
    long y = 0;
    for (int at = 0; at < ring.size(); at++) {
      var here = ring.get(at);
      var next = ring.get((at + 1) % ring.size());
      x += (here.x() + next.x()) * cross(here, next);
      y += (here.y() + next.y()) * cross(here, next);
    }
    return new Dot((int) (x / (3 * area)), (int) (y / (3 * area)));
  }

  private static long cross(Dot here, Dot next) {
    return (long) here.x() * next.y() - (long) next.x() * here.y();
  }
}
