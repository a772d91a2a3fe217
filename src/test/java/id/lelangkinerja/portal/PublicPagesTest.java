package id.lelangkinerja.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.command.Promised;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.PublicLinks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Agencies, missions, indicators, problems, places, results and the comparison, as the citizen reads them. */
@ProgrammeTest
class PublicPagesTest {
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
  PublicLinks open;
  final UUID district = UUID.randomUUID();
  final UUID ward = UUID.randomUUID();
  final UUID far = UUID.randomUUID();
  final UUID flood = UUID.randomUUID();

  @BeforeEach
  void found() {
    world = worlds.fresh();
    open = world.links().open();
    promised = Promised.in(world, jdbc, transaction, scope);
    ((MovableClock) clock).moveTo(Promised.TODAY.atTime(5, 0).toInstant(ZoneOffset.UTC));
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      place(district, "kec-sukun", "Kecamatan Sukun", "KECAMATAN", null);
      place(ward, "kel-bandulan", "Kelurahan Bandulan", "KELURAHAN", district);
      place(far, "kel-bareng", "Kelurahan Bareng", "KELURAHAN", null);
      run("insert into problem (region_id, problem_id, code, title, class, description, place, source)"
          + " values (:region, '" + flood
          + "', 'P1', 'Genangan di Sukun', 'SOCIAL', 'Tergenang', 'Bandulan; Mulyorejo',"
          + " 'uji')");
      run("insert into lot_problem (region_id, lot_id, problem_id) select region_id, lot_id, '" + flood
          + "' from contract where region_id = :region and contract_id = '" + promised.social + "'");
      run("insert into award (region_id, lot_id, decision, bid_id, reasons, decided_by, decided_at) select region_id, lot_id, 1, bid_id,"
          + " 'Paling meyakinkan', '" + world.mayor().acting().person().value()
          + "', '2018-12-01T00:00:00Z' from contract"
          + " where region_id = :region and contract_id = '" + promised.social + "'");
      run("insert into ranking (region_id, lot_id, decision, bid_id, rank, score) select region_id, lot_id, 1, bid_id, 1, 86.5"
          + " from contract where region_id = :region and contract_id = '" + promised.social + "'");
    });
  }

  @AfterEach
  void letTimeRunOn() {
    ((MovableClock) clock).moveTo(Instant.now());
  }

  @Test
  void an_agency_says_what_it_promised_and_what_has_become_of_it() {
    var page = words(opened(world.links().agency(world.agency("dinkes").value())));
    assertThat(page).contains("Dinas Kesehatan: 1 kontrak, 1 dari 2 target tahun 2019 tercapai",
        "Ibu dan anak sehat 01/2018 2019–2020 100,0 % sangat tinggi 2019", "2019 100,0 % sangat tinggi")
        .doesNotContain("Rahasia", "81,0");
    assertThat(words(opened(world.links().agency(world.agency("kominfo").value()))))
        .contains("belum punya kontrak kinerja");
  }

  @Test
  void a_mission_shows_its_contracts_and_what_was_reached_for_it() {
    var mission = world.missions().getFirst();
    assertThat(words(opened(open.missions()))).contains("1. Layanan dasar yang mudah dijangkau 1 100,0 %");
    assertThat(words(opened(open.mission(mission)))).contains(
        "Misi 1, Layanan dasar yang mudah dijangkau: 1 kontrak, 1 dari 2 target tahun 2019 tercapai",
        "Ibu dan anak sehat");
  }

  @Test
  void an_indicator_says_who_promised_what_on_it() {
    var stunting = only("select indicator_id from indicator where region_id = :region and code = 'STUNTING'");
    var care = only("select indicator_id from indicator where region_id = :region and code = 'PERIKSA'");
    assertThat(words(opened(world.links().indicator(stunting)))).contains("Yang dijanjikan untuk indikator ini",
        "Ibu dan anak sehat dinkes 2019 18,0 18,0 tercapai", "2020 16,0 – belum jatuh tempo");
    assertThat(words(opened(world.links().indicator(care)))).contains("2019 90,0 – dilaporkan, belum diverifikasi")
        .doesNotContain("81,0");
  }

  @Test
  void a_problem_says_which_contracts_answer_it() {
    assertThat(words(opened(world.links().problem(flood)))).contains("1 kontrak atau paket menjawab permasalahan ini",
        "02/2018", "Dinas Sosial");
  }

  @Test
  void ones_kelurahan_is_found_by_its_name_or_by_its_kecamatan() {
    assertThat(opened(open.places())).contains("Kelurahan Bandulan", "Kecamatan Sukun");
    assertThat(opened(open.places() + "?q=bandul")).contains("1 kelurahan cocok", open.place(ward));
    assertThat(opened(open.places() + "?q=sukun")).contains(open.place(ward));
    assertThat(opened(open.places() + "?q=tidakada")).contains("Tidak ada kelurahan yang cocok");
    assertThat(opened(world.links().region())).contains("Apa yang dijanjikan untuk kelurahan Anda?");
  }

  @Test
  void a_kelurahan_says_what_was_promised_for_it_and_leaves_out_what_lies_elsewhere() {
    assertThat(words(opened(open.place(ward)))).contains(
        "Kelurahan Bandulan: 2 janji, 1 dari 3 target tahun 2019 tercapai", "Belum punya kontrak sendiri",
        "Janji perangkat daerah lain untuk Kelurahan Bandulan", "02/2018", "01/2018");
    assertThat(words(opened(open.place(far)))).contains("01/2018").doesNotContain("02/2018");
    assertThat(words(opened(open.place(district)))).contains("Janji kelurahan di dalamnya", "Kelurahan Bandulan");
    assertThat(world.citizen().opens(open.place(world.agency("dinkes").value())).status()).isEqualTo(404);
  }

  @Test
  void a_problem_touches_the_places_that_it_names_whole_and_everything_where_it_names_none() {
    var bareng = new Unit(far, null, "Kelurahan Bareng", "Bareng", id.lelangkinerja.region.AgencyKind.KELURAHAN,
        district,
        "Kecamatan Klojen", null, null, false);
    assertThat(Promises.touches(bareng, List.of())).isTrue();
    assertThat(Promises.touches(bareng, List.of("seluruh kota"))).isTrue();
    assertThat(Promises.touches(bareng, List.of("Sukun", "Jalan di Klojen"))).isTrue();
    assertThat(Promises.touches(bareng, List.of("Barengan; Sukun"))).isFalse();
  }

  @Test
  void the_results_are_what_the_award_published() {
    var lot = only("select lot_id from contract where region_id = :region and contract_id = '" + promised.social + "'");
    var other = only(
        "select lot_id from contract where region_id = :region and contract_id = '" + promised.health + "'");
    assertThat(words(opened(open.results()))).contains("1 paket telah ditetapkan dalam 1 putaran lelang",
        "Putaran 2018");
    assertThat(words(opened(open.result(lot)))).contains("Dinas Sosial memenangi", "Paling meyakinkan",
        "Dinas Sosial pemenang 1 86,5", "Genangan di Sukun");
    assertThat(world.citizen().opens(open.result(other)).status()).isEqualTo(404);
  }

  @Test
  void agencies_are_compared_year_by_year() {
    assertThat(words(opened(open.comparison()))).contains(
        "2 perangkat daerah berjanji; tertinggi pada 2019: Dinas Kesehatan",
        "Dinas Kesehatan 100,0 % sangat tinggi 2019 1 100,0", "Dinas Sosial 70,0 % sedang 2019 1 70,0");
    assertThat(opened(open.comparisonCsv())).contains("Dinas Kesehatan,1,2019,100", "Dinas Sosial,1,2019,70");
  }

  @Test
  void the_map_is_coloured_by_what_the_places_themselves_reached() {
    assertThat(opened(open.map())).contains("Peta kelurahan belum tersedia");
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      layer("KECAMATAN", district, true);
      layer("KELURAHAN", ward, true);
      layer("KELURAHAN", far, false);
      run("update contract set agency_id = '" + ward + "' where region_id = :region and contract_id = '"
          + promised.social + "'");
    });
    assertThat(words(opened(world.links().region()))).contains("Janji kecamatan dan kelurahan di peta",
        "Kecamatan Sukun 70,0 sedang");
    assertThat(words(opened(open.map()))).contains("1 dari 1 kelurahan sudah punya capaian terverifikasi",
        "Kelurahan Bandulan 70,0 sedang").doesNotContain("Bareng");
  }

  @Test
  void contracts_are_narrowed_by_year_state_and_kecamatan() {
    var contracts = world.links().contracts().list();
    assertThat(opened(contracts + "?year=2020&state=IN_FORCE")).contains("01/2018", "02/2018");
    assertThat(opened(contracts + "?year=2031")).contains("Tidak ada kontrak yang cocok");
    assertThat(opened(contracts + "?state=CLOSED")).contains("Tidak ada kontrak yang cocok");
    assertThat(opened(contracts + "?state=DRAFT")).doesNotContain("Rahasia");
    assertThat(opened(contracts + "?place=" + district)).contains("Tidak ada kontrak yang cocok");
  }

  @Test
  void everybody_reads_all_of_it_in_both_languages_and_nothing_of_another_region() {
    var elsewhere = worlds.fresh();
    for (var address : addresses()) {
      for (var player : List.of(world.citizen(), world.citizen().inEnglish(), world.stranger(), world.dinsosHead())) {
        var answer = player.opens(address);
        assertThat(answer.status()).as(player + " " + address).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("{0}", Promised.HOSTILE);
      }
    }
    for (var address : List.of(open.mission(world.missions().getFirst()), open.place(ward),
        world.links().problem(flood), world.links().agency(world.agency("dinkes").value()))) {
      var there = address.replace(world.links().region() + "/", elsewhere.links().region() + "/");
      assertThat(elsewhere.citizen().opens(there).status()).as(there).isEqualTo(404);
    }
    for (var empty : List.of(elsewhere.links().open().results(), elsewhere.links().open().comparison(),
        elsewhere.links().open().missions(), elsewhere.links().open().places())) {
      assertThat(elsewhere.citizen().opens(empty).status()).as(empty).isEqualTo(200);
    }
  }

  private List<String> addresses() {
    return List.of(world.links().region(), open.missions(), open.mission(world.missions().getFirst()), open.places(),
        open.place(ward), open.place(district), open.results(), open.comparison(), open.map(),
        world.links().problem(flood),
        world.links().agency(world.agency("dinkes").value()), world.links().contracts().contract(promised.social));
  }

  private void place(UUID id, String slug, String name, String kind, @org.jspecify.annotations.Nullable UUID parent) {
    jdbc.sql("""
        insert into agency (region_id, agency_id, slug, name, short_name, kind, parent_id, source)
        values (:region, :id, :slug, :name, :name, :kind, :parent, 'uji')""").param("region", world.region().value())
        .param("id", id).param("slug", slug).param("name", name).param("kind", kind).param("parent", parent).update();
  }

  private void layer(String kind, UUID agency, boolean accepted) {
    var layer = UUID.randomUUID();
    run("insert into map_layer (region_id, layer_id, kind, width, height, source, strangers, proposed_by, proposed_at,"
        + " accepted_at) values (:region, '" + layer + "', '" + kind + "', 100, 100, 'Uji', '', '" + layer
        + "', '2019-01-01T00:00:00Z', " + (accepted ? "'2019-01-02T00:00:00Z'" : "null") + ")");
    run("insert into map_area (region_id, layer_id, agency_id, path, label_x, label_y) values (:region, '" + layer
        + "', '" + agency + "', 'M0 0l10 0 0 10z', 5, 5)");
  }

  private void run(String sql) {
    jdbc.sql(sql).param("region", world.region().value()).update();
  }

  private UUID only(String sql) {
    return java.util.Objects.requireNonNull(transaction.execute(_ -> {
      scope.of(world.region());
      return jdbc.sql(sql).param("region", world.region().value()).query(Rows.of(UUID.class)).single();
    }));
  }

  private String opened(String address) {
    var answer = world.citizen().opens(address);
    assertThat(answer.status()).as(address).isEqualTo(200);
    return answer.body();
  }

  private static String words(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace(" ,", ",");
  }
}
