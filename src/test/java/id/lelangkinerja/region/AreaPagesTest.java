package id.lelangkinerja.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Acting;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class AreaPagesTest {
  private static final String SQUARE = "[[[112.5,-8.0],[112.6,-8.0],[112.6,-7.9],[112.5,-7.9],[112.5,-8.0]]]";
  @Autowired
  Worlds worlds;
  @Autowired
  RegisteringAgency registering;
  @Autowired
  AreaQuery areas;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    var installation = Acting.installation(world.region());
    for (int no = 1; no <= 2; no++) {
      registering.register(installation, new RegisteringAgency.NewAgency("kec-" + no, "99.01.0" + no,
          "Kecamatan <b>Ke-" + no, "Kec. " + no, AgencyKind.KECAMATAN, null, null, null, "test"));
    }
  }

  @Test
  void a_file_is_looked_at_with_its_faults_before_it_is_shown() {
    var sent = hands(collection(feature("99.01.01"), feature("99.01.77")), "BIG 2023");
    assertThat(sent.status()).isEqualTo(303);
    assertThat(areas.layer(world.region(), AgencyKind.KECAMATAN)).isEmpty();
    var preview = world.administrator().opens(sent.location());
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.body()).contains("Kecamatan: 1 wilayah cocok, 1 kode tidak dikenal, 1 tanpa wilayah")
        .contains("990177").contains("Kecamatan &lt;b&gt;Ke-2").contains("<path class=\"a2\" d=\"M")
        .contains("BIG 2023");
    var accepted = world.administrator().sends(sent.location() + "/acceptance");
    assertThat(accepted.status()).isEqualTo(303);
    var layer = areas.layer(world.region(), AgencyKind.KECAMATAN).orElseThrow();
    assertThat(layer.areas()).singleElement().extracting(Area::code).isEqualTo("99.01.01");
    assertThat(world.administrator().sends(sent.location() + "/acceptance").status()).isEqualTo(409);
    assertThat(world.administrator().opens(world.links().maps().areas()).body()).contains("Kecamatan: 1 wilayah");
  }

  @Test
  void a_newer_layer_takes_the_place_of_the_one_before() {
    accepts(collection(feature("99.01.01")));
    accepts(collection(feature("99.01.01"), feature("99.01.02")));
    assertThat(areas.layer(world.region(), AgencyKind.KECAMATAN).orElseThrow().areas()).hasSize(2);
    assertThat(areas.layer(world.region(), AgencyKind.KELURAHAN)).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_or_fits_nobody_is_refused_beside_the_form() {
    assertThat(hands("<svg onload=alert(1)>", "x").body()).contains("bukan GeoJSON");
    assertThat(hands(collection(feature("99.01.77")), "x").body()).contains("Tidak satu pun dari 1 wilayah");
    assertThat(hands(collection(feature("99.01.01")), "").status()).isEqualTo(422);
    assertThat(hands("", "x").status()).isEqualTo(422);
    var latin = world.administrator().sendsFile(world.links().maps().areas(), "x.geojson", "application/json",
        "{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1), "kind", "KECAMATAN", "source", "x");
    assertThat(latin.status()).isEqualTo(422);
    assertThat(world.administrator().sendsFile(world.links().maps().areas(), "x.geojson", "application/json",
        collection(feature("99.01.01")).getBytes(StandardCharsets.UTF_8), "kind", "DINAS", "source", "x").status())
        .isEqualTo(422);
    assertThat(areas.proposed(world.region())).isEmpty();
  }

  @Test
  void the_map_of_one_region_is_nobody_elses() {
    var sent = hands(collection(feature("99.01.01")), "BIG");
    var stranger = world.stranger();
    assertThat(stranger.opens(sent.location()).isRefused()).isTrue();
    assertThat(areas.find(stranger.acting().region(),
        java.util.UUID.fromString(sent.location().substring(sent.location().length() - 36)))).isEmpty();
    assertThat(world.planner().opens(world.links().maps().areas()).status()).isEqualTo(404);
  }

  private void accepts(String text) {
    assertThat(world.administrator().sends(hands(text, "BIG").location() + "/acceptance").status()).isEqualTo(303);
  }

  private Answer hands(String text, String source) {
    return world.administrator().sendsFile(world.links().maps().areas(), "batas.geojson", "application/geo+json",
        text.getBytes(StandardCharsets.UTF_8), "kind", "KECAMATAN", "source", source);
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static String feature(String code) {
    return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code
        + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + SQUARE + "}}";
  }
}
