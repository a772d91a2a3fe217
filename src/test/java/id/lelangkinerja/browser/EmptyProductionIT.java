package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.LelangKinerja;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.OwnPostgres;
import id.lelangkinerja.database.TestHome;
import id.lelangkinerja.platform.DataHome;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A city begins with nothing: the program in production on an empty home, until its first round takes bids. */
@ExtendWith(OutputCaptureExtension.class)
class EmptyProductionIT {
  private static final Pattern LINK = Pattern.compile("https?://localhost:\\d+(/setup/\\S+)");
  private static final TestHome HOME = TestHome.withPrograms();
  private static OwnPostgres postgres;
  private static ConfigurableApplicationContext program;
  private static String link = "";

  @BeforeAll
  static void start_in_production_on_nothing(CapturedOutput log) {
    postgres = OwnPostgres.start(HOME.home());
    program = new SpringApplicationBuilder(LelangKinerja.class).logStartupInfo(false).initializers(context -> {
      var beans = (GenericApplicationContext) context;
      beans.registerBean(Connections.class, () -> Connections.of(postgres),
          definition -> definition.setDestroyMethodName(""));
      beans.registerBean(DataHome.class, HOME::home);
    }).run("--server.port=0", "--spring.profiles.active=production");
    var found = LINK.matcher(log.getAll());
    assertThat(found.find()).as(log.getAll()).isTrue();
    link = found.group(1);
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
  void a_city_is_founded_by_the_link_in_the_log_and_opens_its_first_round(CapturedOutput log) {
    var address = "http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port");
    try (var chromium = Chromium.start(); var town = new Town(chromium.browser(), address)) {
      var acts = new FoundingActs(town);
      acts.the_operator_follows_the_link_and_founds_the_city(link);
      acts.the_administrator_begins_a_term();
      acts.the_administrator_brings_the_agencies_from_a_table();
      acts.the_administrator_invites_the_people();
      acts.the_planner_chooses_a_password_and_brings_what_is_measured();
      acts.the_planner_opens_the_first_round();
      acts.an_agency_finds_the_round_and_begins_its_bid();
      assertThat(town.looks().faults()).isEmpty();
    }
    assertThat(log.getAll()).as("nobody is named in the log").doesNotContain("Ningsih").doesNotContain("kata sandi");
  }
}
