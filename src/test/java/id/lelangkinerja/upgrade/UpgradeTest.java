package id.lelangkinerja.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.LelangKinerja;
import id.lelangkinerja.database.Access;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.OwnPostgres;
import id.lelangkinerja.database.TestHome;
import id.lelangkinerja.platform.DataHome;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Takes what an earlier version left, starts today's program on it, and uses it as its people would. */
class UpgradeTest {
  private static final String PASSWORD = "lelang-kinerja";
  private static final Release EARLIER = Release.of("0.1.0", "012");
  /** Since then triggers hang on nearly every table: what a later migration writes has to come past them, as on a city's own database. */
  private static final String SINCE_STAMPS = "407";
  private static final TestHome HOME = TestHome.withPrograms();
  private static OwnPostgres postgres;
  private static Map<String, Long> before;
  private static List<String> migrationsBefore;
  private static ConfigurableApplicationContext program;

  @BeforeAll
  static void start_todays_program_on_yesterdays_data() throws Exception {
    postgres = OwnPostgres.start(HOME.home());
    EARLIER.layInto(postgres, HOME.home());
    before = counts();
    migrationsBefore = column("""
        select version || ' ' || checksum from flyway_schema_history where version is not null
        order by installed_rank""");
    Release.bringTo(SINCE_STAMPS, postgres);
    program = new SpringApplicationBuilder(LelangKinerja.class)
        .properties("server.port=0", "lk.demo=true", "spring.main.banner-mode=off").logStartupInfo(false)
        .initializers(context -> {
          var beans = (GenericApplicationContext) context;
          beans.registerBean(Connections.class, () -> Connections.of(postgres),
              definition -> definition.setDestroyMethodName(""));
          beans.registerBean(DataHome.class, HOME::home);
        }).run();
  }

  @AfterAll
  static void stop() {
    if (program != null) {
      program.close();
    }
    if (postgres != null) {
      postgres.close();
    }
    HOME.close();
  }

  @Test
  void no_migration_of_the_earlier_version_was_changed_since() {
    assertThat(migrationsBefore).isEqualTo(EARLIER.migrations());
  }

  @Test
  void every_row_of_the_earlier_version_is_still_there() throws SQLException {
    var after = counts();
    before.forEach((table, rows) -> assertThat(after.get(table)).as(table).isGreaterThanOrEqualTo(rows));
    assertThat(before.get("act")).isGreaterThan(900);
    assertThat(before.get("contract")).isEqualTo(5);
  }

  @Test
  void the_public_reads_every_contract_with_its_document() throws SQLException {
    var citizen = new Reader(port());
    assertThat(citizen.opens("/3573").statusCode()).isEqualTo(200);
    var contracts = column("select contract_id::text from contract where state = 'IN_FORCE'");
    assertThat(contracts).isNotEmpty().allSatisfy(contract -> {
      assertThat(citizen.opens("/3573/contracts/" + contract).statusCode()).isEqualTo(200);
      assertThat(citizen.opens("/3573/contracts/" + contract + "/document.pdf").statusCode()).isEqualTo(200);
    });
  }

  @Test
  void the_people_of_the_earlier_version_sign_in_and_go_on_with_their_work() throws SQLException {
    for (var name : List.of("walikota", "perencana", "inspektorat", "kominfo", "dinkes-op")) {
      var person = new Reader(port()).signedIn(name, PASSWORD);
      assertThat(person.opens("/3573/work").statusCode()).as(name).isEqualTo(200);
    }
    assertThat(new Reader(port()).signedIn("walikota", PASSWORD).opens("/3573/command").statusCode()).isEqualTo(200);
  }

  @Test
  void a_draft_that_was_sealed_with_the_key_of_the_home_opens_to_its_agency_alone() throws SQLException {
    var drafts = column("select d.bid_id || ' ' || a.slug from bid_draft d "
        + "join bid b on b.region_id = d.region_id and b.bid_id = d.bid_id "
        + "join agency a on a.region_id = b.region_id and a.agency_id = b.agency_id");
    assertThat(drafts).isNotEmpty().allSatisfy(line -> {
      var bid = line.split(" ", -1)[0];
      var own = line.split(" ", -1)[1].replace("kec-", "");
      assertThat(new Reader(port()).signedIn(own, PASSWORD).opens("/3573/bids/" + bid + "/draft").statusCode())
          .as(line).isEqualTo(200);
      assertThat(new Reader(port()).signedIn("inspektorat", PASSWORD).opens("/3573/bids/" + bid + "/draft")
          .statusCode()).isEqualTo(404);
    });
  }

  private static int port() {
    return Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port"));
  }

  private static Map<String, Long> counts() throws SQLException {
    var counts = new TreeMap<String, Long>();
    for (var table : EARLIER.tables()) {
      counts.put(table, Long.valueOf(column("select count(*)::text from " + table).getFirst()));
    }
    return counts;
  }

  /** Past the row policies, which bind even the owner. */
  private static List<String> column(String sql) throws SQLException {
    Access past = postgres.superuser();
    try (var connection = past.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var column = new ArrayList<String>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    }
  }
}
