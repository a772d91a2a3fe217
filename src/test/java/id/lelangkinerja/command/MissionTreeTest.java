package id.lelangkinerja.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The tree of missions, on its page and as a table; the command centre itself names the missions alone. */
@ProgrammeTest
class MissionTreeTest {
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
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    Promised.in(world, jdbc, transaction, scope);
    ((MovableClock) clock).moveTo(Promised.TODAY.atTime(5, 0).toInstant(ZoneOffset.UTC));
  }

  @AfterEach
  void letTimeRunOn() {
    ((MovableClock) clock).moveTo(Instant.now());
  }

  @Test
  void the_command_centre_names_the_missions_with_their_scores_and_leads_to_the_tree() {
    var page = world.mayor().opens(world.links().command()).body();
    assertThat(words(page)).contains("Misi 1.").doesNotContain("Kontrak 01/2018 Ibu dan anak sehat");
    assertThat(page).contains("href=\"" + world.links().commandMissions() + "?year=2019&amp;quarter=4&amp;mission=",
        "href=\"" + world.links().commandMissions() + "?year=2019&amp;quarter=4\"");
  }

  @Test
  void a_mission_unfolds_into_contracts_and_their_commitments_without_script() {
    var page = world.mayor().opens(world.links().commandMissions()).body();
    assertThat(words(page)).contains("Misi 1.", "Kontrak 01/2018 Ibu dan anak sehat", "Indikator",
        "dilaporkan 96,0 %");
    assertThat(page).contains("<details", "<summary>");
  }

  @Test
  void the_tree_is_read_for_another_quarter_and_what_the_address_spells_wrongly_is_left_out() {
    assertThat(words(world.monitor().opens(world.links().commandMissions() + "?year=2019&quarter=1").body()))
        .contains("triwulan I 2019");
    for (var query : java.util.List.of("?mission=x", "?mission=" + java.util.UUID.randomUUID(), "?year=x&quarter=9")) {
      assertThat(world.monitor().opens(world.links().commandMissions() + query).status()).as(query).isEqualTo(200);
    }
  }

  @Test
  void the_whole_tree_is_a_table_for_those_who_watch() {
    var url = world.links().commandMissions() + ".csv";
    assertThat(world.monitor().opens(url).body()).contains("1,mission,")
        .contains("2,contract,01/2018 Ibu dan anak sehat").contains("3,commitment,Prevalensi stunting,100,very_high");
    assertThat(world.dinkesHead().opens(url).isRefused()).isTrue();
    assertThat(world.dinkesHead().opens(world.links().commandMissions()).isRefused()).isTrue();
  }

  @Test
  void a_region_without_contracts_is_told_the_next_step() {
    var empty = worlds.fresh();
    assertThat(empty.monitor().opens(empty.links().commandMissions()).body())
        .contains("href=\"" + empty.links().auction().rounds() + "\"");
    assertThat(empty.monitor().inEnglish().opens(empty.links().commandMissions()).body())
        .contains("No mission has a contract");
  }

  private static String words(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
