package id.lelangkinerja.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.command.Promised;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.MovableClock;
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

@ProgrammeTest
class PortalPagesTest {
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
  void the_front_page_says_what_has_become_of_the_promises() {
    var page = opened(world.links().region());
    assertThat(page).contains("<h1>1 dari 3 target tahun 2019 tercapai, 2 belum selesai diverifikasi</h1>");
    assertThat(words(page)).contains("Capaian terverifikasi 2019 85,0 %",
        "2 perangkat daerah berjanji lewat 2 kontrak dengan 6 target tahunan", "Kontrak kinerja 2 kontrak");
  }

  @Test
  void the_front_page_shows_each_mission_with_its_contracts_and_their_scores() {
    assertThat(words(opened(world.links().region()))).contains("1 Layanan dasar yang mudah dijangkau",
        "Ibu dan anak sehat dinkes 100,0 % sangat tinggi 2019", "2 Ekonomi yang produktif",
        "dinsos 70,0 % sedang 2019");
  }

  @Test
  void each_contract_is_scored_by_its_own_newest_year_and_a_running_one_so_far() {
    inRegion(() -> promised.verifiesHomes());
    var front = words(opened(world.links().region()));
    assertThat(front).contains("dinkes 100,0 % sangat tinggi 2019", "dinsos 50,0 % sangat rendah 2020, sejauh ini");
    assertThat(words(opened(world.links().contracts().list()))).contains(
        "2019–2020 50,0 % sangat rendah 2020, sejauh ini",
        "2019–2020 100,0 % sangat tinggi 2019");
    assertThat(opened(world.links().contracts().contractsCsv())).contains(",2019,100", ",2020,50");
  }

  @Test
  void missions_stand_under_each_term_that_has_contracts_and_under_no_other() {
    var mission = new UUID[1];
    inRegion(() -> mission[0] = promised.missionOfNextTerm("Masa jabatan 2024-2029"));
    assertThat(opened(world.links().region())).doesNotContain("Masa jabatan 2024-2029");
    inRegion(() -> promised.serves(mission[0], "Janji masa jabatan baru"));
    assertThat(opened(world.links().region())).containsSubsequence("Masa jabatan 2024-2029", "Kota yang hijau",
        "Janji masa jabatan baru", "Ibu dan anak sehat");
  }

  @Test
  void the_front_page_shows_verified_figures_alone_and_labels_samples() {
    var page = words(opened(world.links().region()));
    assertThat(page).contains("Prevalensi stunting contoh 18,0 persen dinkes · Triwulan 4 2019")
        .doesNotContain("81,0 persen");
  }

  @Test
  void a_region_without_contracts_says_so_and_leads_on() {
    var empty = worlds.fresh();
    assertThat(empty.citizen().opens(empty.links().region()).body()).contains("Belum ada kontrak kinerja yang berlaku",
        "href=\"" + empty.links().problems() + "\"");
    assertThat(empty.citizen().opens(empty.links().contracts().list()).status()).isEqualTo(200);
  }

  @Test
  void a_region_that_is_not_here_has_no_front_page() {
    assertThat(world.citizen().opens("/9999").status()).isEqualTo(404);
  }

  @Test
  void the_list_shows_published_contracts_with_their_scores() {
    var page = words(opened(world.links().contracts().list()));
    assertThat(page).contains("2 kontrak kinerja: 1 dari 3 target tahun 2019 tercapai",
        "Ibu dan anak sehat 01/2018 PDF Dinas Kesehatan 1. Layanan dasar yang mudah dijangkau 2019–2020 100,0 % sangat tinggi")
        .doesNotContain("03/2018");
  }

  @Test
  void the_list_is_searched_narrowed_and_ordered() {
    var contracts = world.links().contracts().list();
    assertThat(opened(contracts + "?q=stunting")).contains("01/2018").doesNotContain("02/2018");
    assertThat(opened(contracts + "?agency=" + world.agency("dinsos").value())).contains("02/2018")
        .doesNotContain("01/2018");
    assertThat(opened(contracts + "?mission=" + world.missions().getFirst())).contains("01/2018")
        .doesNotContain("02/2018");
    assertThat(opened(contracts + "?q=tidakada")).contains("Tidak ada kontrak yang cocok");
    assertThat(rows(opened(contracts + "?sort=BEST"))).containsExactly("01/2018", "02/2018");
    assertThat(rows(opened(contracts + "?sort=WORST"))).containsExactly("02/2018", "01/2018");
    assertThat(rows(opened(contracts + "?sort=NUMBER"))).containsExactly("01/2018", "02/2018");
  }

  @Test
  void the_list_is_downloaded_with_the_same_filters() {
    var csv = opened(world.links().contracts().contractsCsv() + "?q=stunting");
    assertThat(csv).startsWith("number,title,agency").contains("01/2018,Ibu dan anak sehat,Dinas Kesehatan,1,IN_FORCE",
        "3500000000", ",2019,100").doesNotContain("02/2018");
  }

  @Test
  void a_contract_says_its_promise_and_what_has_become_of_it() {
    var page = opened(world.links().contracts().contract(promised.health));
    assertThat(page)
        .contains("<h1>Dinas Kesehatan berjanji menurunkan Prevalensi stunting menjadi 16,0 persen pada 2020,"
            + " beserta 1 indikator lain</h1>");
    assertThat(words(page)).contains("1 dari 2 target tahun 2019 tercapai, 1 belum selesai diverifikasi 100,0 %");
  }

  @Test
  void a_contract_shows_each_year_and_of_a_figure_under_check_only_that_it_came() {
    assertThat(words(opened(world.links().contracts().contract(promised.health)))).contains(
        "Prevalensi stunting contoh persen · bobot 60 % 20,0 31 Desember 2018 18,0 target 18,0 · 100,0 % tercapai"
            + " target 16,0 belum jatuh tempo",
        "target 90,0 dilaporkan, belum diverifikasi").doesNotContain("81,0");
  }

  @Test
  void what_was_not_reported_is_hatched_and_never_a_zero() {
    ((MovableClock) clock).moveTo(Promised.TODAY.withYear(2021).atTime(5, 0).toInstant(ZoneOffset.UTC));
    var page = opened(world.links().contracts().contract(promised.health));
    assertThat(page).contains("<td class=\"none\">");
    assertThat(words(page)).contains("target 16,0 belum dilaporkan",
        "0 dari 2 target tahun 2020 tercapai, 2 belum dilaporkan").doesNotContain(" 0,0 ");
  }

  @Test
  void a_contract_tells_how_its_targets_came_to_be() {
    var page = words(opened(world.links().contracts().contract(promised.health)));
    assertThat(page).contains("Tahun Batas bawah Ditawarkan Ditawar balik Disepakati Tercapai",
        "2019 19,0 18,5 17,5 18,0 18,0", "2020 17,5 16,0 – 16,0 belum jatuh tempo");
  }

  @Test
  void the_chart_is_drawn_of_the_same_figures() {
    // baseline 20 at the top, 16 at the bottom: 18 lies in the middle, in the middle year
    assertThat(opened(world.links().contracts().contract(promised.health)))
        .contains("class=\"line target\" points=\"70.0,20.0 265.0,110.0 460.0,200.0\"",
            "class=\"line\" points=\"70.0,20.0 265.0,110.0\"");
  }

  @Test
  void a_contract_names_both_sides_their_consents_and_the_money() {
    var page = words(opened(world.links().contracts().contract(promised.health)));
    assertThat(page).contains("Disetujui 2 pihak", "Pemeran dinkes-head", "Pemeran mayor", "Pembina",
        "8 Desember 2018, 10.00 WIB", "ab".repeat(32), "Anggaran Rp3.500.000.000", "2019 Rp1.500.000.000")
        .doesNotContain("19700101");
  }

  @Test
  void only_the_proofs_of_verified_figures_are_shown() {
    var health = opened(world.links().contracts().contract(promised.health));
    assertThat(health).contains("href=\"" + world.links().figures().evidence(promised.verified, promised.proof) + "\"");
    assertThat(opened(world.links().contracts().contract(promised.social))).doesNotContain(promised.early.toString(),
        "bukti-belum-diperiksa");
  }

  @Test
  void the_single_figures_of_another_year_are_one_link_away() {
    var address = world.links().contracts().contract(promised.social);
    assertThat(words(opened(address))).contains("Setiap realisasi tahun 2019",
        "Triwulan 3 2019 – dilaporkan, belum diverifikasi",
        "Triwulan 4 2019 – belum dilaporkan tenggat 10 Januari 2020");
    assertThat(words(opened(address + "?year=2020"))).contains("Setiap realisasi tahun 2020",
        "Triwulan 1 2020 – belum jatuh tempo");
  }

  @Test
  void a_contract_is_downloaded_with_empty_fields_where_nothing_is_known() {
    var csv = opened(world.links().contracts().contractFigures(promised.social));
    assertThat(csv).contains(",2019,350,380,420,400,400,140,70,RUNNING", ",2020,400,450,,480,480,,,NOT_DUE");
  }

  @Test
  void a_contract_that_is_not_published_exists_for_nobody_here() {
    for (var player : world.everybody()) {
      assertThat(player.opens(world.links().contracts().contract(promised.draft)).status()).as(player.toString())
          .isEqualTo(404);
      assertThat(player.opens(world.links().contracts().contractFigures(promised.draft)).status()).isEqualTo(404);
    }
    for (var address : List.of(world.links().region(), world.links().contracts().list(),
        world.links().contracts().contractsCsv())) {
      assertThat(opened(address)).as(address).doesNotContain("03/2018", "Rahasia");
    }
  }

  @Test
  void a_contract_of_another_region_does_not_exist_here() {
    var other = worlds.fresh();
    assertThat(other.citizen().opens(other.links().contracts().contract(promised.health)).status()).isEqualTo(404);
    assertThat(other.citizen().opens(other.links().contracts().list()).body()).doesNotContain("01/2018");
  }

  @Test
  void an_address_that_means_nothing_gives_a_page_and_never_a_failure() {
    for (var query : List.of("?page=-1", "?page=99999999999999999999", "?page=abc", "?agency=abc", "?mission=%00",
        "?sort=DROP", "?year=abc", "?year=-5", "?q=%25%27%3B--", "?q=" + "x".repeat(5000), "?q=a&q=b", "?q=a%00b")) {
      for (var address : List.of(world.links().region(), world.links().contracts().list(),
          world.links().contracts().contractsCsv(),
          world.links().contracts().contract(promised.health))) {
        assertThat(world.citizen().opens(address + query).status()).as(address + query).isEqualTo(200);
      }
    }
    assertThat(world.citizen().opens(world.links().contracts().list() + "/abc").status()).isEqualTo(404);
    assertThat(world.citizen().opens(world.links().contracts().contract(UUID.randomUUID())).status()).isEqualTo(404);
  }

  @Test
  void texts_are_shown_as_texts() {
    for (var address : List.of(world.links().region(), world.links().contracts().list(),
        world.links().contracts().contract(promised.social),
        world.links().contracts().list() + "?q=%22%3E%3Cscript%3Ealert(1)")) {
      assertThat(opened(address)).as(address).doesNotContain(Promised.HOSTILE, "<script");
    }
  }

  @Test
  void everything_reads_in_english_too() {
    var reader = world.citizen().inEnglish();
    assertThat(reader.opens(world.links().region()).body())
        .contains("1 of 3 targets of 2019 reached, 2 not fully verified");
    assertThat(reader.opens(world.links().contracts().list()).body()).contains("2 performance contracts");
    assertThat(reader.opens(world.links().contracts().contract(promised.health)).body()).contains(
        "Dinas Kesehatan promises to bring Prevalensi stunting down to 16.0 persen by 2020, and 1 more indicator",
        "How this target came to be");
  }

  @Test
  void everybody_may_read_what_is_public() {
    for (var player : world.everybody()) {
      for (var address : List.of("/", world.links().region(), world.links().contracts().list(),
          world.links().contracts().contract(promised.health), world.links().contracts().contractsCsv(),
          world.links().contracts().contractFigures(promised.health))) {
        assertThat(player.opens(address).status()).as(player + " " + address).isEqualTo(200);
      }
    }
  }

  private void inRegion(Runnable work) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      work.run();
    });
  }

  private String opened(String address) {
    var answer = world.citizen().opens(address);
    assertThat(answer.status()).as(address).isEqualTo(200);
    return answer.body();
  }

  private static List<String> rows(String page) {
    return java.util.regex.Pattern.compile("class=\"below\">([^<]*)<").matcher(page).results()
        .map(match -> match.group(1)).toList();
  }

  private static String words(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace(" ,", ",");
  }
}
