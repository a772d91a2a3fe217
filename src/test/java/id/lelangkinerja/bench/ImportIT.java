package id.lelangkinerja.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.database.Connections;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A city's ten years of figures as tables: 120,000 in two files, uploaded, checked, accepted and written with versions, moves, risks and
 * the act. Held against a batch of upserts of as many rows.
 */
@Benched
@Tag("bench")
@Tag("bench-import")
class ImportIT {
  private static final int ROUNDS = 3;
  private static final int FILES = 2;
  private static final int ROWS = City.AGENCIES * City.INDICATORS * City.MONTHS;
  @Autowired
  City city;
  @Autowired
  Connections database;
  @Autowired
  JdbcClient jdbc;
  @LocalServerPort
  int port;

  @Test
  void a_city_hands_in_what_it_has() throws Exception {
    var ceilings = new Ceilings(database);
    var previews = new double[ROUNDS];
    var written = new double[ROUNDS];
    var upserts = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      var world = city.built(City.AGENCIES);
      upserts[round] = ceilings.upsert(ROWS);
      var surfer = Surfer.signedIn(port, "dinkes-operator", world.dinkesOperator().password());
      for (int file = 0; file < FILES; file++) {
        var begun = System.nanoTime();
        var page = surfer.upload(world.links().imports().kind("figures-handed-in"), "angka.csv",
            BodyPublishers.ofByteArray(table(file, round)));
        City.settled(surfer, page, "siap ditulis");
        var checked = System.nanoTime();
        surfer.post(page + "/acceptance");
        City.settled(surfer, page, "sudah ditulis");
        previews[round] += (checked - begun) / 1e9;
        written[round] += (System.nanoTime() - checked) / 1e9;
      }
      assertThat(submitted(world)).isEqualTo(ROWS);
    }
    tell("import.csv", written, upserts);
    tell("import.csv.preview", previews, upserts);
  }

  private static void tell(String name, double[] seconds, double[] upserts) throws IOException {
    double rate = ROWS / Median.of(seconds);
    double ceiling = ROWS / Median.of(upserts);
    System.out.printf(Locale.ROOT, "%s: %.0f rows/s of %.0f (%.2f), %.1f s%n", name, rate, ceiling, rate / ceiling,
        Median.of(seconds));
    new Figure(name, rate, "rows/s", ceiling, rate / ceiling).keep();
  }

  private static byte[] table(int file, int seed) {
    var csv = new StringBuilder(City.HEAD);
    int each = City.AGENCIES / FILES;
    for (int agency = file * each + 1; agency <= (file + 1) * each; agency++) {
      City.figures(agency, seed, csv);
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private int submitted(World world) {
    return city.within(world, () -> jdbc.sql("""
        select count(*)::int from measurement where region_id = :region and state = 'SUBMITTED'""")
        .param("region", world.region().value()).query(Integer.class).single());
  }
}
