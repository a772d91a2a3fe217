package id.lelangkinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What every page needs of its reader and region is right in the very next request, whatever of it is kept. */
@ProgrammeTest
class AskingTest {
  @Autowired
  Worlds worlds;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  @Autowired
  Clock clock;
  @Autowired
  MockMvc mvc;
  World world;

  @BeforeEach
  void found() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    world = worlds.fresh();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void the_programmes_name_is_the_one_of_the_day_and_of_the_region() {
    var other = worlds.fresh();
    assertThat(looks(world.planner())).doesNotContain("Adu Kinerja");
    choose("programme.name", "Adu Kinerja", "2019-07-05");
    assertThat(looks(world.planner())).contains("<b>Adu Kinerja</b>");
    assertThat(other.planner().opens(other.links().work()).body()).doesNotContain("Adu Kinerja");
    choose("programme.name", "Kontrak Kota", "2019-07-06");
    assertThat(looks(world.planner())).contains("<b>Adu Kinerja</b>");
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-06T03:00:00Z"));
    assertThat(looks(world.planner())).contains("<b>Kontrak Kota</b>");
    change("delete from region_setting where region_id = :region and key = 'programme.name'");
    assertThat(looks(world.planner())).doesNotContain("Adu Kinerja", "Kontrak Kota");
  }

  @Test
  void a_language_that_is_offered_no_more_is_spoken_no_more() {
    assertThat(looks(world.planner().inEnglish())).contains("<html lang=\"en\">");
    choose("languages", "id", "2019-01-01");
    assertThat(looks(world.planner().inEnglish())).contains("<html lang=\"id\">");
  }

  @Test
  void an_office_that_ends_begins_or_is_renamed_counts_in_the_next_request() {
    var list = world.links().people().list();
    assertThat(world.planner().opens(list).isRefused()).isTrue();
    change("insert into appointment (region_id, appointment_id, person_id, role, office, valid_from) values (:region, '"
        + UUID.randomUUID() + "', '" + id(world.planner()) + "', 'REGION_ADMINISTRATOR', 'Merangkap', '2019-07-05')");
    assertThat(world.planner().opens(list).status()).isEqualTo(200);
    change("update appointment set valid_to = '2019-07-04', valid_from = '2019-07-01' where region_id = :region"
        + " and office = 'Merangkap'");
    assertThat(world.planner().opens(list).isRefused()).isTrue();
    change("update appointment set office = 'Perencana Ahli' where region_id = :region and person_id = '"
        + id(world.planner()) + "'");
    assertThat(looks(world.planner())).contains("<span class=\"office\">Perencana Ahli</span>");
  }

  @Test
  void who_is_renamed_or_deactivated_or_whose_session_is_ended_is_so_in_the_next_request() {
    var browser = new Browser(mvc);
    var newcomer = Newcomer.in(world).settles(world, browser, "PLANNER");
    browser.signsIn(newcomer.signIn(), Newcomer.PASSWORD);
    var work = world.links().work();
    assertThat(browser.opens(work).body()).contains(">Wayan Contoh</a>");
    change("update person set name = 'Wayan Baru' where person_id = '" + newcomer.id() + "'");
    assertThat(browser.opens(work).body()).contains(">Wayan Baru</a>");
    change("update person set active = false where person_id = '" + newcomer.id() + "'");
    assertThat(browser.opens(work).status()).isNotEqualTo(200);
    change("update person set active = true where person_id = '" + newcomer.id() + "'");
    assertThat(browser.opens(work).status()).isEqualTo(200);
    change("update person set password_version = password_version + 1 where person_id = '" + newcomer.id() + "'");
    assertThat(browser.opens(work).status()).isNotEqualTo(200);
    browser.signsIn(newcomer.signIn(), Newcomer.PASSWORD);
    assertThat(browser.opens(work).status()).isEqualTo(200);
    change("delete from spring_session where principal_name = '" + newcomer.id() + "'");
    assertThat(browser.opens(work).status()).isNotEqualTo(200);
  }

  @Test
  void each_notice_counts_until_it_is_read_and_for_its_reader_alone() {
    tell(world.planner());
    tell(world.planner());
    assertThat(looks(world.planner())).contains("<b>2</b>");
    assertThat(looks(world.monitor())).contains("class=\"bell\"").doesNotContain("<b>2</b>");
    change("update notice set read_at = told_at where region_id = :region and person_id = '" + id(world.planner())
        + "'");
    assertThat(looks(world.planner())).doesNotContain("<b>2</b>");
  }

  private void tell(Player player) {
    change("insert into notice (region_id, notice_id, person_id, kind, text_key, arguments, url, told_at)"
        + " values (:region, '" + UUID.randomUUID() + "', '" + id(player)
        + "', 'VALUE_RETURNED', 'notice.figure-returned', '', '/', '2019-07-04T03:00:00Z')");
  }

  private static UUID id(Player player) {
    return player.acting().person().value();
  }

  private void choose(String key, String value, String since) {
    change("insert into region_setting (region_id, key, value, valid_from) values (:region, '" + key + "', '" + value
        + "', '" + since + "')");
  }

  private void change(String sql) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      var statement = jdbc.sql(sql);
      assertThat((sql.contains(":region") ? statement.param("region", world.region().value()) : statement).update())
          .isPositive();
    });
  }

  private String looks(Player player) {
    var answer = player.opens(world.links().work());
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }
}
