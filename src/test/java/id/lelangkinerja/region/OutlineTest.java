package id.lelangkinerja.region;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.region.Frame.Dot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final int MOST_BYTES = 9_000;

  @Test
  void the_57_kelurahan_of_malang_are_small_enough_for_a_first_page() throws IOException {
    var outlines = outlines("kelurahan");
    assertThat(outlines).hasSize(57);
    var paths = outlines.values().stream().map(Outline::path).collect(Collectors.joining("\n"));
    var zipped = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(zipped)) {
      zip.write(paths.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(zipped.size()).isLessThan(MOST_BYTES);
  }

  @Test
  void every_outline_is_made_of_whole_numbers_and_names_stand_within_the_frame() throws IOException {
    for (var kind : List.of("kecamatan", "kelurahan")) {
      var frame = Frame.around(shapes(kind));
      assertThat(Math.max(frame.width(), frame.height())).isEqualTo(Frame.LONG_SIDE);
      outlines(kind).values().forEach(outline -> {
        assertThat(outline.path()).matches("(M\\d+ \\d+l-?\\d+[ -]\\d+[-\\d ]*z)+");
        assertThat(outline.labelX()).isBetween(0, frame.width());
        assertThat(outline.labelY()).isBetween(0, frame.height());
      });
    }
  }

  @Test
  void a_kilometre_is_as_wide_as_it_is_high_south_of_the_equator() {
    // A square of 0.1 degrees of latitude at 60 degrees south is 0.2 degrees wide.
    var frame = Frame.around(GeoJson.read("""
        {"type":"FeatureCollection","features":[{"properties":{"code":"12"},"geometry":{"type":"Polygon","coordinates":
        [[[100,-60.05],[100.2,-60.05],[100.2,-59.95],[100,-59.95],[100,-60.05]]]}}]}"""));
    assertThat(frame.width()).isBetween(998, 1000);
    assertThat(frame.height()).isBetween(998, 1000);
  }

  @Test
  void neighbours_share_their_simplified_borders() throws IOException {
    var frame = Frame.around(shapes("kelurahan"));
    var areas = shapes("kelurahan").stream().collect(Collectors.toMap(GeoShape::code,
        shape -> shape.rings().stream().map(ring -> ring.stream().map(frame::dot).toList()).toList()));
    var before = lonely(areas);
    var after = lonely(Borders.simplify(areas));
    // What is one area's alone is the city's outer border: were neighbours simplified apart, there would be more of it.
    assertThat(after).isLessThan(before);
    assertThat(after).isLessThan(segments(Borders.simplify(areas)) / 3);
  }

  @Test
  void two_neighbours_keep_exactly_the_same_points_however_their_rings_begin_and_turn() {
    var random = new Random(20181208);
    for (int round = 0; round < 200; round++) {
      var middle = new ArrayList<Dot>();
      for (int y = 0; y <= 100; y += 2) {
        middle.add(new Dot(50 + random.nextInt(9), y));
      }
      var west = new ArrayList<>(middle);
      west.addAll(List.of(new Dot(0, 100), new Dot(0, 0)));
      var east = new ArrayList<>(middle.reversed());
      east.addAll(List.of(new Dot(100, 0), new Dot(100, 100)));
      java.util.Collections.rotate(west, random.nextInt(west.size()));
      java.util.Collections.rotate(east, random.nextInt(east.size()));
      var drawn = Borders.simplify(Map.of("west", List.of(west), "east", List.of(east)));
      var shared = requireNonNull(drawn.get("west")).getFirst().stream().filter(dot -> dot.x() >= 50).toList();
      var others = requireNonNull(drawn.get("east")).getFirst().stream().filter(dot -> dot.x() < 100).toList();
      assertThat(shared).containsExactlyInAnyOrderElementsOf(others).hasSizeLessThan(middle.size());
    }
  }

  @Test
  void an_area_smaller_than_a_dot_and_one_that_folds_upon_itself_are_drawn_all_the_same() {
    var shapes = GeoJson.read(
        """
            {"type":"FeatureCollection","features":[
            {"properties":{"code":"11"},"geometry":{"type":"Polygon","coordinates":[[[100,0],[101,0],[101,1],[100,1],[100,0]]]}},
            {"properties":{"code":"12"},"geometry":{"type":"Polygon",
              "coordinates":[[[100.5,0.5],[100.50001,0.5],[100.50001,0.50001],[100.5,0.5]]]}},
            {"properties":{"code":"13"},"geometry":{"type":"Polygon",
              "coordinates":[[[100,0],[101,1],[100,0],[101,1],[100,0]]]}}]}""");
    var outlines = Outline.of(shapes, Frame.around(shapes));
    assertThat(outlines).hasSize(3)
        .allSatisfy((_, outline) -> assertThat(outline.path()).startsWith("M").endsWith("z"));
  }

  private static Map<String, Outline> outlines(String kind) throws IOException {
    return Outline.of(shapes(kind), Frame.around(shapes(kind)));
  }

  private static List<GeoShape> shapes(String kind) throws IOException {
    try (var stream = OutlineTest.class.getResourceAsStream("/demo/malang_" + kind + ".geojson")) {
      return GeoJson.read(new String(requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static long segments(Map<String, List<List<Dot>>> areas) {
    return areas.values().stream().flatMap(List::stream).mapToLong(List::size).sum();
  }

  /** How many segments belong to one area alone. */
  private static long lonely(Map<String, List<List<Dot>>> areas) {
    var uses = new HashMap<List<Dot>, Integer>();
    areas.values().forEach(rings -> rings.forEach(ring -> {
      for (int at = 0; at < ring.size(); at++) {
        var pair = new ArrayList<>(List.of(ring.get(at), ring.get((at + 1) % ring.size())));
        pair.sort(Dot::compareTo);
        if (!pair.getFirst().equals(pair.getLast())) {
          uses.merge(pair, 1, Integer::sum);
        }
      }
    }));
    return uses.values().stream().filter(count -> count == 1).count();
  }
}
