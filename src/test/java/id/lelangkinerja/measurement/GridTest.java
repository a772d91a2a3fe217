package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.planning.AskingBreakdown;
import id.lelangkinerja.planning.Dimension;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of the grid as it is written is right at each look, and of nobody else's agencies. */
@MeasurementTest
class GridTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  AskingBreakdown asking;
  @Autowired
  EntryQuery entries;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  UUID contract;
  UUID others;
  UUID permits;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
    others = contracts.signed(world, "dinsos", Contracts.permits());
    permits = contracts.period(world, contract, "IZIN", 2).value();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void who_reports_for_the_same_agency_reads_the_same_grid_each_with_the_own_name_and_form() {
    var operator = looks(world.dinkesOperator());
    var head = looks(world.dinkesHead());
    assertThat(table(head)).isEqualTo(table(operator)).contains(permits.toString());
    assertThat(head).contains(">" + world.dinkesHead().acting().name() + "<")
        .doesNotContain(">" + world.dinkesOperator().acting().name() + "<");
    assertThat(key(head)).isNotEqualTo(key(operator)).isNotEqualTo(key(looks(world.dinkesHead())));
  }

  @Test
  void another_agency_and_another_language_have_grids_of_their_own() {
    assertThat(looks(world.dinkesOperator())).contains(permits.toString(), "Target");
    var theirs = contracts.period(world, others, "IZIN", 2).value();
    assertThat(looks(world.dinsosOperator())).contains(theirs.toString()).doesNotContain(permits.toString());
    assertThat(table(looks(world.dinkesHead().inEnglish()))).contains("Hand in").doesNotContain("Serahkan");
    assertThat(table(looks(world.dinkesHead()))).contains("Serahkan").doesNotContain("Hand in");
  }

  @Test
  void what_one_has_saved_the_other_sees_in_the_next_look() {
    assertThat(looks(world.dinkesHead())).doesNotContain("value=\"95,5\"");
    world.dinkesOperator().sends(row(), "value", "95,5", "note", "Tanpa berkas");
    assertThat(looks(world.dinkesHead())).contains("value=\"95,5\"", "value=\"Tanpa berkas\"");
    world.dinkesOperator().sends(address(), "value-" + permits, "95,5", "note-" + permits, "Tanpa berkas", "chosen",
        permits.toString(), "act", "HAND_IN");
    assertThat(looks(world.dinkesHead())).doesNotContain(permits.toString());
  }

  @Test
  void a_name_a_breakdown_and_a_lock_that_changed_are_seen_in_the_next_look() {
    assertThat(looks(world.dinkesHead())).contains("· dinkes<");
    change("update agency set short_name = 'Dinas Baru' where region_id = :region and slug = 'dinkes'");
    assertThat(looks(world.dinkesHead())).contains("· Dinas Baru<").doesNotContain("· dinkes<");
    asking.ask(world.planner().acting(), contracts.indicator(world, "IZIN"), Dimension.CUSTOM,
        List.of("Klojen", "Blimbing"));
    assertThat(looks(world.dinkesHead())).contains("Rincian: 2 bagian<");
    change("update measurement set locked = true where region_id = :region and measurement_id = '" + permits + "'");
    assertThat(looks(world.dinkesHead())).doesNotContain(permits.toString());
  }

  @Test
  void a_contract_that_comes_or_goes_brings_its_figures_or_takes_them_along() {
    var theirs = contracts.period(world, others, "IZIN", 2).value();
    var theirAgency = world.agency("dinsos").value();
    assertThat(looks(world.dinkesHead())).contains(permits.toString()).doesNotContain(theirs.toString());
    hold(others, world.agency("dinkes").value());
    assertThat(looks(world.dinkesHead())).contains(permits.toString(), theirs.toString());
    assertThat(looks(world.dinsosHead())).doesNotContain(theirs.toString());
    hold(others, theirAgency);
    assertThat(looks(world.dinkesHead())).contains(permits.toString()).doesNotContain(theirs.toString());
    assertThat(looks(world.dinsosHead())).contains(theirs.toString());
  }

  @Test
  void what_another_agency_saves_leaves_the_grid_as_it_is_kept() {
    var before = entries.held(world.dinkesHead().acting());
    world.dinsosOperator().sends(world.links().figures().entry(contracts.period(world, others, "IZIN", 2).value()),
        "value", "95", "note", "");
    assertThat(entries.held(world.dinkesHead().acting())).isEqualTo(before);
    world.dinkesOperator().sends(row(), "value", "95", "note", "");
    assertThat(entries.held(world.dinkesHead().acting()).all()).isGreaterThan(before.all());
  }

  @Test
  void an_office_that_has_ended_opens_no_grid_in_the_next_look() {
    assertThat(looks(world.dinkesHead())).contains(permits.toString());
    change("update appointment set valid_to = '2019-07-04' where region_id = :region and person_id = '"
        + world.dinkesHead().acting().person().value() + "'");
    assertThat(world.dinkesHead().opens(address()).isRefused()).isTrue();
  }

  @Test
  void a_day_and_a_choice_of_periods_are_grids_of_their_own_and_what_an_address_types_is_kept_for_nobody() {
    var all = looks(world.dinkesHead());
    assertThat(world.dinkesHead().opens(address() + "?ends=2019-06-30").body()).isNotEqualTo(all);
    assertThat(world.dinkesHead().opens(address() + "?value-" + permits + "=777").body()).contains("value=\"777\"");
    assertThat(looks(world.dinkesHead())).doesNotContain("value=\"777\"");
    ((MovableClock) clock).moveTo(Instant.parse("2019-10-05T03:00:00Z"));
    var last = contracts.period(world, contract, "IZIN", 4).value().toString();
    assertThat(looks(world.dinkesHead())).contains(last);
    assertThat(all).doesNotContain(last);
  }

  private void hold(UUID held, UUID agency) {
    change("update contract set agency_id = '" + agency + "' where region_id = :region and contract_id = '" + held
        + "'");
  }

  private void change(String sql) {
    contracts.within(world, () -> {
      assertThat(jdbc.sql(sql).param("region", world.region().value()).update()).isPositive();
      return world;
    });
  }

  private String address() {
    return world.links().figures().entry();
  }

  private String row() {
    return world.links().figures().entry(permits);
  }

  private String looks(Player player) {
    var answer = player.opens(address());
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  private static String table(String page) {
    return page.substring(page.indexOf("<table class=\"stack entry\""), page.indexOf("</table>"));
  }

  private static String key(String page) {
    int at = page.indexOf("name=\"key\" value=\"");
    return page.substring(at, page.indexOf('>', at));
  }
}
