package id.lelangkinerja.region;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.region.GeoShape.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads boundaries out of GeoJSON (RFC 7946) without trusting it: a collection of polygons and multipolygons with a
 * code, of bounded size and depth, within the bounds of the globe. Whatever else the text holds is not looked at.
 */
final class GeoJson {
  /** The whole text, in characters. */
  static final int LONGEST = 6_000_000;
  private static final int DEEPEST = 12;
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_TEXT = 20_000;
  private static final int MOST_AREAS = 2_000;
  private static final int MOST_POSITIONS = 100_000;
  private static final int LONGEST_RING = 20_000;
  private static final int SHORTEST_RING = 4;
  private static final BigDecimal EAST = BigDecimal.valueOf(180);
  private static final BigDecimal NORTH = BigDecimal.valueOf(90);
  private static final Pattern CODE = Pattern.compile("\\d{2,10}");
  private static final List<String> CODE_NAMES = List.of("code", "kode", "CODE", "KODE");
  private static final JsonMapper MAPPER = JsonMapper
      .builder(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
              .maxNumberLength(LONGEST_NUMBER).maxStringLength(LONGEST_TEXT).maxNameLength(LONGEST_NUMBER)
              .maxDocumentLength(LONGEST).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private int positions;

  private GeoJson() {}

  /** The areas in their order; refused with the number of the first area that is at fault. */
  static List<GeoShape> read(String text) {
    Refused.unless(text.length() <= LONGEST, Reason.GEO_TOO_LARGE);
    var features = collection(text);
    Refused.unless(features.size() <= MOST_AREAS, Reason.GEO_TOO_LARGE);
    Refused.unless(!features.isEmpty(), Reason.GEO_NO_COLLECTION);
    var reading = new GeoJson();
    var codes = new HashSet<String>();
    var shapes = new ArrayList<GeoShape>();
    for (int no = 1; no <= features.size(); no++) {
      var shape = reading.shape(features.path(no - 1), no);
      Refused.unless(codes.add(shape.code()), Reason.GEO_CODE_TWICE, shape.code());
      shapes.add(shape);
    }
    return shapes;
  }

  private static JsonNode collection(String text) {
    try {
      var root = MAPPER.readTree(text);
      Refused.unless("FeatureCollection".equals(word(root.path("type"))) && array(root.path("features")),
          Reason.GEO_NO_COLLECTION);
      return root.path("features");
    } catch (JacksonException unreadable) {
      throw new Refused(Reason.GEO_UNREADABLE);
    }
  }

  private GeoShape shape(JsonNode feature, int no) {
    var geometry = feature.path("geometry");
    var coordinates = geometry.path("coordinates");
    Refused.unless(array(coordinates) && !coordinates.isEmpty(), Reason.GEO_SHAPE, no);
    var rings = new ArrayList<List<Position>>();
    switch (word(geometry.path("type"))) {
      case "Polygon" -> rings.addAll(rings(coordinates, no));
      case "MultiPolygon" -> coordinates.forEach(polygon -> rings.addAll(rings(polygon, no)));
      default -> throw new Refused(Reason.GEO_SHAPE, no);
    }
    return new GeoShape(code(feature.path("properties"), no), rings);
  }

  private static String code(JsonNode properties, int no) {
    return CODE_NAMES.stream().map(properties::path).filter(JsonNode::isValueNode)
        .map(each -> digits(each.asString(""))).filter(each -> CODE.matcher(each).matches()).findFirst()
        .orElseThrow(() -> new Refused(Reason.GEO_NO_CODE, no));
  }

  /** A code without the points between its parts. */
  static String digits(String code) {
    return code.strip().replace(".", "");
  }

  private List<List<Position>> rings(JsonNode polygon, int no) {
    Refused.unless(array(polygon) && !polygon.isEmpty(), Reason.GEO_SHAPE, no);
    var rings = new ArrayList<List<Position>>();
    polygon.forEach(ring -> rings.add(ring(ring, no)));
    return rings;
  }

  private List<Position> ring(JsonNode ring, int no) {
    Refused.unless(array(ring) && ring.size() >= SHORTEST_RING, Reason.GEO_SHAPE, no);
    positions += ring.size();
    Refused.unless(positions <= MOST_POSITIONS && ring.size() <= LONGEST_RING, Reason.GEO_TOO_LARGE);
    var places = new ArrayList<Position>();
    ring.forEach(place -> places.add(position(place, no)));
    Refused.unless(same(places.getFirst(), places.getLast()), Reason.GEO_SHAPE, no);
    return places;
  }

  private static Position position(JsonNode place, int no) {
    Refused.unless(array(place) && place.path(0).isNumber() && place.path(1).isNumber(), Reason.GEO_SHAPE, no);
    return new Position(within(place.path(0).decimalValue(), EAST, no),
        within(place.path(1).decimalValue(), NORTH, no));
  }

  private static BigDecimal within(BigDecimal degrees, BigDecimal bound, int no) {
    Refused.unless(degrees.abs().compareTo(bound) <= 0, Reason.GEO_OUT_OF_RANGE, no);
    return degrees;
  }

  private static boolean same(Position one, Position other) {
    return one.lng().compareTo(other.lng()) == 0 && one.lat().compareTo(other.lat()) == 0;
  }

  private static boolean array(JsonNode node) {
    return node.isArray();
  }

  private static String word(JsonNode node) {
    return node.isString() ? node.stringValue() : "";
  }
}
