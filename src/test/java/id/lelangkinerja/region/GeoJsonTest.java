package id.lelangkinerja.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonTest {
  private static final String SQUARE = "[[[112.5,-8.0],[112.6,-8.0],[112.6,-7.9],[112.5,-7.9],[112.5,-8.0]]]";

  @Test
  void polygons_and_multipolygons_are_read_with_their_codes() {
    var shapes = GeoJson.read(collection(feature("\"35.73.01\"", "Polygon", SQUARE),
        feature("357302", "MultiPolygon", "[" + SQUARE + "," + SQUARE + "]")));
    assertThat(shapes).extracting(GeoShape::code).containsExactly("357301", "357302");
    assertThat(shapes).extracting(shape -> shape.rings().size()).containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"not json|GEO_UNREADABLE", "{\"type\":\"FeatureCollection\"|GEO_UNREADABLE",
      "{} trailing|GEO_UNREADABLE", "{\"a\":1,\"a\":2}|GEO_UNREADABLE", "[]|GEO_NO_COLLECTION",
      "{\"type\":\"FeatureCollection\",\"features\":[]}|GEO_NO_COLLECTION",
      "{\"type\":\"FeatureCollection\",\"features\":{}}|GEO_NO_COLLECTION",
      "{\"type\":\"Feature\",\"features\":[1]}|GEO_NO_COLLECTION",
      "{\"type\":\"FeatureCollection\",\"features\":[null]}|GEO_SHAPE",
      "{\"type\":\"FeatureCollection\",\"features\":[7]}|GEO_SHAPE"})
  void what_is_no_collection_of_areas_is_refused(String text, Reason reason) {
    refuses(text, reason);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Point|[112.5,-8.0]|GEO_SHAPE", "LineString|[[112,-8],[113,-8]]|GEO_SHAPE",
      "GeometryCollection|[]|GEO_SHAPE", "Polygon|{}|GEO_SHAPE", "Polygon|[]|GEO_SHAPE", "Polygon|[[]]|GEO_SHAPE",
      "Polygon|[[[1,2],[3,4],[1,2]]]|GEO_SHAPE", "Polygon|[[[1,2],[3,4],[5,6],[7,8]]]|GEO_SHAPE",
      "Polygon|[[[\"1\",2],[3,4],[5,6],[\"1\",2]]]|GEO_SHAPE", "Polygon|[[[1],[3],[5],[1]]]|GEO_SHAPE",
      "Polygon|[[1,2,3,4,5]]|GEO_SHAPE", "MultiPolygon|[[[1,2],[3,4],[5,6],[1,2]]]|GEO_SHAPE",
      "Polygon|[[[181,2],[3,4],[5,6],[181,2]]]|GEO_OUT_OF_RANGE",
      "Polygon|[[[1,-91],[3,4],[5,6],[1,-91]]]|GEO_OUT_OF_RANGE",
      "Polygon|[[[1e400,2],[3,4],[5,6],[1e400,2]]]|GEO_OUT_OF_RANGE",
      "Polygon|[[[1e999999999,2],[3,4],[5,6],[1e999999999,2]]]|GEO_OUT_OF_RANGE",
      "Polygon|[[[NaN,2],[3,4],[5,6],[NaN,2]]]|GEO_UNREADABLE"})
  void what_is_no_closed_area_on_the_globe_is_refused(String type, String coordinates, Reason reason) {
    refuses(collection(feature("\"357301\"", type, coordinates)), reason);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"\"\"", "null", "{}", "[]", "\"<script>\"", "\"35.73.01'; drop table agency\"",
      "\"12345678901\"", "true"})
  void an_area_without_a_code_of_digits_is_refused(String code) {
    refuses(collection(feature(code, "Polygon", SQUARE)), Reason.GEO_NO_CODE);
  }

  @Test
  void a_code_that_comes_twice_is_refused() {
    refuses(collection(feature("\"35.73.01\"", "Polygon", SQUARE), feature("357301", "Polygon", SQUARE)),
        Reason.GEO_CODE_TWICE);
  }

  @Test
  void depth_size_and_number_are_bounded() {
    refuses("[".repeat(100_000), Reason.GEO_UNREADABLE);
    refuses(" ".repeat(GeoJson.LONGEST + 1), Reason.GEO_TOO_LARGE);
    refuses(collection(feature("\"357301\"", "Polygon", "[[[" + "1".repeat(5_000) + ",2]]]")), Reason.GEO_UNREADABLE);
    var ring = Collections.nCopies(20_001, "[1,2]").stream().collect(Collectors.joining(","));
    refuses(collection(feature("\"357301\"", "Polygon", "[[" + ring + "]]")), Reason.GEO_TOO_LARGE);
    var many = IntStream.range(0, 2_001).mapToObj(no -> feature(Integer.toString(100_000 + no), "Polygon", SQUARE))
        .toArray(String[]::new);
    refuses(collection(many), Reason.GEO_TOO_LARGE);
  }

  @Test
  void what_else_the_text_holds_is_not_looked_at() {
    var shapes = GeoJson.read("""
        {"type":"FeatureCollection","crs":{"properties":{"href":"http://127.0.0.1/"}},"name":"<script>","features":[
        {"type":"Feature","id":7,"bbox":[1,2],"properties":{"kode":"357301","name":"<img src=x onerror=alert(1)>"},
        "geometry":{"type":"Polygon","coordinates":[[[1,2,900],[3,4,900],[5,7],[1,2]]]}}]}""");
    assertThat(shapes).singleElement().extracting(GeoShape::code).isEqualTo("357301");
  }

  private static void refuses(String text, Reason reason) {
    assertThat(catchThrowableOfType(Refused.class, () -> GeoJson.read(text)).reason()).isEqualTo(reason);
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static String feature(String code, String type, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{\"code\":" + code + "},\"geometry\":{\"type\":\"" + type
        + "\",\"coordinates\":" + coordinates + "}}";
  }
}
