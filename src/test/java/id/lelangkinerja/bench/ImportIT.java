package id.lelangkinerja.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.token.MakingToken;
import id.lelangkinerja.token.TokenScope;
import id.lelangkinerja.web.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A city's ten years of figures as tables: 120,000 in two files, uploaded, checked, accepted and written with versions, moves, risks and
 * the act; and the same by the API. Held against a batch of upserts of as many rows.
 */
@Benched
@Tag("bench")
@Tag("bench-import")
class ImportIT {
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
  private static final int FILES = 2;
  private static final int ROWS = City.AGENCIES * City.INDICATORS * City.MONTHS;
  /** Agencies in one call: 19,200 figures, of the 20,000 that one takes. */
  private static final int A_CALL = 16;
  @Autowired
  MakingToken making;
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
    var copies = new double[ROUNDS];
    var same = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      var twin = city.built(City.AGENCIES);
      try (var rows = new SameRows(database, twin.region().value(), twin.dinkesOperator().acting().person().value())) {
        same[round] = rows.bring(ROWS);
      }
      assertThat(submitted(twin)).isEqualTo(ROWS);
      var world = city.built(City.AGENCIES);
      copies[round] = ceilings.copy(ROWS);
      upserts[round] = ceilings.upsert(ROWS);
      var surfer = Surfer.signedIn(port, "dinkes-operator", world.dinkesOperator().password());
      for (int file = 0; file < FILES; file++) {
        var begun = System.nanoTime();
        var table = table(file, round);
        var page = surfer.upload(world.links().imports().kind("figures-handed-in"), "angka.csv", table.length,
            new ByteArrayInputStream(table));
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
    tell("import.csv.own", written, same);
    tell("import.copy", copies, upserts);
  }

  @Test
  void a_system_hands_in_the_same() throws Exception {
    var ceilings = new Ceilings(database);
    var written = new double[ROUNDS];
    var upserts = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      var world = city.built(City.AGENCIES);
      upserts[round] = ceilings.upsert(ROWS);
      var secret = making.make(world.dinkesOperator().acting(),
          new MakingToken.Wanted("Ukur", Set.of(TokenScope.FIGURES_WRITE, TokenScope.FIGURES_HAND_IN),
              LocalDate.now(Texts.ZONE).plusMonths(3)))
          .secret();
      for (int first = 1; first <= City.AGENCIES; first += A_CALL) {
        var body = rows(first, Math.min(first + A_CALL - 1, City.AGENCIES), round);
        var begun = System.nanoTime();
        var answer = put("/api/v1/" + world.here().code() + "/figures", body, secret);
        written[round] += (System.nanoTime() - begun) / 1e9;
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      }
      assertThat(submitted(world)).isEqualTo(ROWS);
    }
    tell("import.api", written, upserts);
  }

  private HttpResponse<String> put(String path, String body, String secret) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
          .header("Authorization", "Bearer " + secret).header("Content-Type", "application/json")
          .header("Idempotency-Key", UUID.randomUUID().toString()).PUT(BodyPublishers.ofString(body)).build(),
          BodyHandlers.ofString());
    }
  }

  /** The lines of these agencies' tables as the API takes them. */
  private static String rows(int first, int last, int seed) {
    var csv = new StringBuilder();
    for (int agency = first; agency <= last; agency++) {
      City.figures(agency, seed, csv);
    }
    return csv.toString().lines().map(line -> {
      var cells = line.split(",", -1);
      var numbers = cells[3].isEmpty()
          ? "\"numerator\":%s,\"denominator\":%s".formatted(cells[4], cells[5])
          : "\"value\":" + cells[3];
      return "{\"contract\":\"%s\",\"indicator\":\"%s\",\"period\":\"%s\",%s,\"note\":\"%s\"}".formatted(cells[0],
          cells[1], cells[2], numbers, cells[6]);
    }).collect(Collectors.joining(",", "{\"dry_run\":false,\"hand_in\":true,\"rows\":[", "]}"));
  }

  private static void tell(String name, double[] seconds, double[] upserts) throws IOException {
    double rate = ROWS / Median.of(seconds);
    double ceiling = ROWS / Median.of(upserts);
    Figure.beside(name, rate, "rows/s", ceiling).tell();
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
