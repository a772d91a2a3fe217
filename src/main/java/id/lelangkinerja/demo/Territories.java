package id.lelangkinerja.demo;

import id.lelangkinerja.region.AcceptingAreas;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.ProposingAreas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The map of Malang: its five kecamatan and 57 kelurahan; source and licence stand in demo/boundaries.txt. */
@Component
class Territories {
  private static final String SOURCE = "cahyadsn/wilayah_boundaries (MIT, © 2024 Cahya DSN), disederhanakan; "
      + "bukan acuan hukum";
  private final ProposingAreas proposing;
  private final AcceptingAreas accepting;
  private final Stage stage;

  Territories(ProposingAreas proposing, AcceptingAreas accepting, Stage stage) {
    this.proposing = proposing;
    this.accepting = accepting;
    this.stage = stage;
  }

  void draw() {
    draw(AgencyKind.KECAMATAN);
    draw(AgencyKind.KELURAHAN);
  }

  private void draw(AgencyKind kind) {
    var administrator = stage.as("admin");
    var file = "/demo/malang_" + kind.name().toLowerCase(Locale.ROOT) + ".geojson";
    accepting.accept(administrator,
        proposing.propose(administrator, new ProposingAreas.NewLayer(kind, text(file), SOURCE)));
  }

  private static String text(String file) {
    try (var stream = Objects.requireNonNull(Territories.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
