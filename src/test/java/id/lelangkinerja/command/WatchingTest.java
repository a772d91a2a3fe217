package id.lelangkinerja.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Writing;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of the command centre as it is written is right at each look, and nobody's own. */
@ProgrammeTest
class WatchingTest {
  @Autowired
  Worlds worlds;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  @Autowired
  Writing writing;
  @Autowired
  Clock clock;
  World world;
  Promised promised;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    promised = Promised.in(world, jdbc, transaction, scope);
    ((MovableClock) clock).moveTo(Promised.TODAY.atTime(5, 0).toInstant(ZoneOffset.UTC));
  }

  @AfterEach
  void letTimeRunOn() {
    ((MovableClock) clock).moveTo(Instant.now());
  }

  @Test
  void what_did_not_change_reads_the_same_for_all_who_watch_and_each_has_the_own_name_above_it() {
    var first = looks(world.monitor());
    var second = looks(world.mayor());
    assertThat(content(second)).isEqualTo(content(first)).contains("85,0");
    assertThat(looks(world.monitor())).contains(">" + world.monitor().acting().name() + "<");
    assertThat(second).contains(">" + world.mayor().acting().name() + "<")
        .doesNotContain(world.monitor().acting().name());
  }

  @Test
  void each_reads_the_own_language_whoever_looked_first() {
    assertThat(content(looks(world.monitor()))).contains("Capaian terverifikasi").doesNotContain("Verified");
    assertThat(content(looks(world.mayor().inEnglish()))).contains("85.0").doesNotContain("Capaian terverifikasi");
    assertThat(content(looks(world.monitor()))).contains("Capaian terverifikasi", "85,0");
  }

  @Test
  void a_figure_that_changed_is_seen_in_the_next_look() {
    assertThat(looks(world.monitor())).doesNotContain("Lahan belum bebas");
    promised.explained(promised.waiting, "Lahan belum bebas", transaction, scope);
    assertThat(looks(world.mayor())).contains("Lahan belum bebas");
    assertThat(looks(world.monitor())).contains("lewat 36 hari");
    change(
        "update measurement set due_on = due_on - 4 where region_id = :region and state = 'AWAITED' and year = 2019");
    assertThat(looks(world.monitor())).contains("lewat 40 hari");
  }

  @Test
  void a_name_an_office_and_a_setting_that_changed_are_seen_in_the_next_look() {
    assertThat(looks(world.monitor())).contains(">dinsos<", "Jabatan dinsos-head");
    change("update agency set short_name = 'Dinas Baru' where slug = 'dinsos'");
    assertThat(looks(world.monitor())).contains(">Dinas Baru<").doesNotContain(">dinsos<");
    change("update appointment set office = 'Kepala Baru' where office = 'Jabatan dinsos-head'");
    assertThat(looks(world.monitor())).contains("Kepala Baru").doesNotContain("Jabatan dinsos-head");
    change("insert into region_setting (region_id, key, value, valid_from)"
        + " values (:region, 'achievement.categories', '99,98,97,96', '2019-01-01')");
    assertThat(looks(world.monitor())).contains("99").isNotEqualTo(looks(world.monitor().inEnglish()));
  }

  @Test
  void who_holds_no_office_any_more_is_refused_at_the_next_look() {
    assertThat(looks(world.monitor())).contains("85,0");
    change("update appointment set valid_to = '2020-02-14' where person_id = '"
        + world.monitor().acting().person().value() + "'");
    assertThat(world.monitor().opens(address()).isRefused()).isTrue();
    assertThat(looks(world.mayor())).contains("85,0");
  }

  @Test
  void another_region_year_map_and_day_are_pages_of_their_own() {
    var other = worlds.fresh();
    assertThat(looks(world.monitor())).contains("85,0");
    assertThat(other.monitor().opens(other.links().command()).body()).doesNotContain("85,0", "01/2018");
    assertThat(world.monitor().opens(address() + "?year=2020").body()).doesNotContain("85,0");
    ((MovableClock) clock).moveTo(Promised.TODAY.plusDays(3).atTime(5, 0).toInstant(ZoneOffset.UTC));
    assertThat(looks(world.monitor())).contains("39 hari");
  }

  @Test
  void a_part_that_is_kept_for_all_cannot_hold_a_field_of_one_reader() {
    assertThatThrownBy(() -> writing.write("part/hidden", world.here(), Locale.of("id"),
        Map.of("form", Form.empty())))
        .hasStackTraceContaining("no field of one reader");
  }

  private void change(String sql) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      assertThat(jdbc.sql(sql).param("region", world.region().value()).update()).isPositive();
    });
  }

  private String address() {
    return world.links().command();
  }

  private String looks(Player player) {
    var answer = player.opens(address());
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  private static String content(String page) {
    return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
  }
}
