package id.lelangkinerja.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.region.AcceptingAreas;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.ProposingAreas;
import id.lelangkinerja.region.RegisteringAgency;
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

/** What the command centre shows beside its scores, and what can be taken away from it. */
@ProgrammeTest
class TablesTest {
  private static final List<String> TABLES = List.of("heat", "areas", "off-track", "silent", "slackening");
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
  RegisteringAgency registering;
  @Autowired
  ProposingAreas proposing;
  @Autowired
  AcceptingAreas accepting;
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
  void each_list_is_a_table_to_download_for_those_who_watch() {
    for (var table : TABLES) {
      var url = world.links().maps().commandTable(table);
      assertThat(world.mayor().opens(url).status()).as(table).isEqualTo(200);
      assertThat(world.dinkesHead().opens(url).isRefused()).as(table).isTrue();
    }
    assertThat(world.mayor().opens(world.links().maps().commandTable("people")).status()).isEqualTo(404);
    assertThat(table("off-track")).contains("Rumah tidak layak diperbaiki,dinsos,Jabatan dinsos-head,02/2018,70");
    assertThat(table("silent")).contains("Dinas Sosial,Jabatan dinsos-head,1,2020-01-10,36");
    assertThat(table("heat")).contains("dinkes,1,90,high,false").contains("dinsos,4,,silent,false");
  }

  @Test
  void the_state_of_the_region_is_one_page_of_paper_in_the_readers_language() {
    var url = world.links().maps().commandSummary();
    assertThat(world.mayor().opens(url).body()).startsWith("%PDF-");
    assertThat(world.mayor().inEnglish().opens(url).body()).startsWith("%PDF-");
    assertThat(world.dinsosHead().opens(url).isRefused()).isTrue();
  }

  @Test
  void the_map_colours_areas_with_contracts_and_leaves_the_others_blank() {
    assertThat(command("")).contains("Peta ini belum ada");
    registering.register(Acting.installation(world.region()), new RegisteringAgency.NewAgency("kec-1", "99.01.01",
        "Kecamatan Satu", "Kec. Satu", AgencyKind.KECAMATAN, null, null, null, "test"));
    accepting.accept(world.administrator().acting(),
        proposing.propose(world.administrator().acting(), new ProposingAreas.NewLayer(AgencyKind.KECAMATAN, """
            {"type":"FeatureCollection","features":[{"properties":{"code":"990101"},"geometry":{"type":"Polygon",
            "coordinates":[[[112.5,-8],[112.6,-8],[112.6,-7.9],[112.5,-8]]]}}]}""", "BIG 2023")));
    assertThat(command("")).contains("<path class=\"blank\" d=\"M", "tanpa kontrak sendiri", "BIG 2023");
    assertThat(command("?map=kelurahan")).contains("Peta ini belum ada",
        "?year=2019&amp;quarter=1&amp;map=kelurahan\"");
    assertThat(table("areas")).contains("Kecamatan Satu,,area-none");
    assertThat(words(command(""))).contains("perubahan lain", "sejak Senin, 10 Februari 2020",
        "Peta wilayah diperbarui");
  }

  private String table(String table) {
    return world.monitor().opens(world.links().maps().commandTable(table)).body();
  }

  private String command(String query) {
    return world.monitor().opens(world.links().command() + query).body();
  }

  private static String words(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
