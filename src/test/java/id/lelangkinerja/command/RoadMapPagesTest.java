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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgrammeTest
class RoadMapPagesTest {
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
  void everyone_reads_the_path_the_figures_and_the_pace_of_a_published_contract() {
    var page = world.citizen().opens(world.links().maps().contractRoadMap(promised.health));
    assertThat(page.status()).isEqualTo(200);
    // Stunting: 18.0 in December 2019, 19.2 in June; 16 by December 2020 needs 2.0 in twelve months.
    assertThat(words(page.body())).contains("1 indikator melaju cukup cepat untuk target berikutnya",
        "Target 2020 (16,0): perlu 0,17 per bulan, 6 bulan terakhir 0,20 (persen).", "cukup cepat", "20,0 nilai awal",
        "Sumber angka: Bulan timbang (contoh). Nilai awal: Laporan 2018.", "Semua angka menurut periode (4)");
    assertThat(page.body()).contains("class=\"line target\"", "class=\"dot start\"");
  }

  @Test
  void what_nobody_has_verified_is_read_by_the_watchers_and_the_agency_alone() {
    var url = world.links().maps().contractRoadMap(promised.health);
    for (var player : List.of(world.mayor(), world.monitor(), world.verifier(), world.dinkesHead(),
        world.dinkesOperator())) {
      assertThat(player.opens(url).body()).as(player.toString()).contains("class=\"dot open\"", "81,0");
      assertThat(player.opens(url + ".csv").body()).contains(",81,false,");
    }
    for (var player : List.of(world.citizen(), world.dinsosHead(), world.stranger(), world.observer(),
        world.administrator())) {
      assertThat(player.opens(url).body()).as(player.toString()).doesNotContain("class=\"dot open\"", "81,0");
      assertThat(player.opens(url + ".csv").body()).doesNotContain(",81,");
    }
  }

  @Test
  void a_draft_contract_and_another_regions_have_no_road_map() {
    assertThat(world.citizen().opens(world.links().maps().contractRoadMap(promised.draft)).status()).isEqualTo(404);
    assertThat(world.mayor().opens(world.links().maps().contractRoadMap(promised.draft) + ".csv").status())
        .isEqualTo(404);
    var other = worlds.fresh();
    assertThat(other.mayor().opens(other.links().maps().contractRoadMap(promised.health)).status()).isEqualTo(404);
    assertThat(other.mayor().opens(other.links().maps().agencyRoadMap(world.agency("dinkes").value())).status())
        .isEqualTo(404);
  }

  @Test
  void an_agencys_road_map_holds_its_published_contracts_and_texts_as_texts() {
    var dinsos = world.citizen().opens(world.links().maps().agencyRoadMap(world.agency("dinsos").value())).body();
    assertThat(dinsos).contains("Rumah tidak layak diperbaiki").doesNotContain(Promised.HOSTILE, "Ibu dan anak");
    var dinkes = world.dinkesHead().inEnglish()
        .opens(world.links().maps().agencyRoadMap(world.agency("dinkes").value()))
        .body();
    assertThat(dinkes).contains("1 of 2 indicators must go faster").doesNotContain("Rahasia");
    assertThat(dinsos).contains("road-map.csv");
  }

  @Test
  void an_agency_without_a_contract_is_told_the_next_step_and_offered_no_empty_file() {
    assertThat(world.citizen().opens(world.links().maps().agencyRoadMap(world.agency("kominfo").value())).body())
        .contains("belum mempunyai kontrak yang diumumkan", "href=\"" + world.links().contracts().list() + "\"")
        .doesNotContain("road-map.csv", "road-map.xlsx");
  }

  @Test
  void its_table_holds_every_year_with_its_sources() {
    var csv = world.citizen().opens(world.links().maps().contractRoadMap(promised.health) + ".csv").body();
    assertThat(csv.lines()).hasSize(5)
        .anyMatch(line -> line.contains("Prevalensi stunting") && line.contains(",2019,18,18,18,true,100"))
        .anyMatch(line -> line.contains("Ibu hamil diperiksa lengkap") && line.contains(",2019,90,90,,,"));
  }

  private static String words(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
