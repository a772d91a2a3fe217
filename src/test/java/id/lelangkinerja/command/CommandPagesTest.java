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
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgrammeTest
class CommandPagesTest {
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
  void the_headline_says_how_many_targets_need_an_answer() {
    assertThat(command("")).contains("<h1>1 dari 3 target perlu perhatian pada triwulan IV 2019</h1>");
  }

  @Test
  void the_cards_hold_the_scores_that_a_calculation_by_hand_gives() {
    // 90 per cent are high, above 90 very high; health: 100 of stunting alone verified, (60 x 100 + 40 x 90) / 100 reported; social: 140 of 200 and 210 of 300
    assertThat(words(command(""))).contains("Capaian terverifikasi 85,0 %", "dilaporkan 83,0 % · selisih -2,0",
        "dengan yang lewat tenggat dihitung 0: 74,3 %", "1 dari 3 target 1 berisiko 1 tertinggal",
        "Lewat tenggat 1 realisasi",
        "terlama 36 hari", "Menunggu verifikasi 2");
  }

  @Test
  void the_page_says_how_old_its_newest_figure_is_whichever_year_is_looked_at() {
    assertThat(command("")).contains("Angka terbaru masuk 7 Januari 2020, 39 hari yang lalu");
    assertThat(command("?year=2020")).contains("Angka terbaru masuk 7 Januari 2020, 39 hari yang lalu");
  }

  @Test
  void the_heat_table_colours_each_quarter_by_its_category_and_leads_to_the_agency() {
    var page = command("");
    var dinkes = world.links().commandAgency(world.agency("dinkes").value());
    assertThat(page).contains("href=\"" + dinkes + "?year=2019&amp;quarter=4\">dinkes<", "<b class=\"a4\">90,0<",
        "<b class=\"a5\">93,3<", "<b class=\"a4\">80,0<");
  }

  @Test
  void a_quarter_with_nothing_of_its_own_verified_does_not_repeat_the_value_of_the_quarter_before() {
    assertThat(words(command("").replace("<b class=\"none\"", "<b>hatched <i"))).containsPattern(
        "dinsos .*hatched – sudah dilaporkan, menunggu verifikasi hatched – belum dilaporkan");
  }

  @Test
  void a_quarter_with_gaps_keeps_its_value_and_is_marked() {
    // the last quarter of dinkes: stunting is verified, the yearly antenatal care waits
    assertThat(command("")).contains("<b class=\"a5\">100,0<span aria-hidden")
        .contains("sangat tinggi, sebagian belum dilaporkan atau belum diverifikasi");
  }

  @Test
  void a_partner_without_a_contract_of_its_own_has_a_row_and_a_page_with_the_share_that_counts_for_it() {
    promised.carried(promised.health, "inspektorat", 25, transaction, scope);
    var inspektorat = world.links().commandAgency(world.agency("inspektorat").value());
    assertThat(command("")).containsPattern(
        Pattern.quote("href=\"" + inspektorat + "?year=2019&amp;quarter=4\">inspektorat<") + "(?s:(?!</tr>).)*"
            + Pattern.quote("<b class=\"a5\">100,0<"));
    var page = world.monitor().opens(inspektorat).body();
    assertThat(words(page)).contains("Inspektorat: capaian terverifikasi 100,0 % sampai triwulan IV 2019",
        "kontrak bersama, bagian 25,0 % dihitung untuk perangkat daerah ini");
    assertThat(page).contains(world.links().figures().measurement(promised.verified));
  }

  @Test
  void a_quarter_of_a_partner_with_nothing_verified_repeats_no_score_either() {
    promised.carried(promised.social, "inspektorat", 25, transaction, scope);
    assertThat(words(command("").replace("<b class=\"none\"", "<b>hatched <i"))).containsPattern(
        "inspektorat .*hatched – sudah dilaporkan, menunggu verifikasi hatched – belum dilaporkan");
  }

  @Test
  void the_score_of_an_agency_weighs_what_it_holds_with_its_share_of_what_it_carries() {
    promised.carried(promised.health, "dinsos", 25, transaction, scope);
    // 70 of its own contract whole, and 100 of the other by a quarter: (70 + 25) / 1.25
    assertThat(words(world.monitor().opens(world.links().commandAgency(world.agency("dinsos").value())).body()))
        .contains("Dinas Sosial: capaian terverifikasi 76,0 %");
  }

  @Test
  void only_years_that_have_begun_can_be_looked_at() {
    assertThat(command("")).contains("?year=2020\"");
    ((MovableClock) clock).moveTo(Promised.TODAY.withYear(2019).atTime(5, 0).toInstant(ZoneOffset.UTC));
    assertThat(command("?year=2020")).contains("?year=2019\"").doesNotContain("?year=2020\"");
  }

  @Test
  void what_is_not_due_yet_is_neither_coloured_nor_hatched() {
    assertThat(words(command("?year=2020"))).contains("Belum ada target yang jatuh tempo sampai triwulan I 2020",
        "triwulan ini belum berakhir").doesNotContain("0,0");
  }

  @Test
  void what_was_owed_and_never_came_is_hatched_and_never_a_zero() {
    ((MovableClock) clock).moveTo(Promised.TODAY.withMonth(5).atTime(5, 0).toInstant(ZoneOffset.UTC));
    assertThat(command("?year=2020"))
        .contains("<b class=\"none\">", "belum dilaporkan")
        .doesNotContain(">0,0<");
  }

  @Test
  void a_target_off_its_track_names_its_owner_and_leads_to_its_newest_figure() {
    assertThat(words(command(""))).contains("70,0 % Rumah tidak layak diperbaiki Jabatan dinsos-head · 02/2018");
    assertThat(command("")).contains("href=\"" + world.links().figures().measurement(promised.waiting) + "\"");
  }

  @Test
  void what_its_agency_says_about_it_stands_beside_it_and_on_the_way_down() {
    var why = "Lahan belum bebas. " + "Pembebasan menunggu penilaian. ".repeat(10);
    promised.explained(promised.waiting, why.strip(), transaction, scope);
    assertThat(words(command(""))).contains("sebab menurut perangkat daerah: Lahan belum bebas.", "…");
    var agency = words(world.monitor().opens(world.links().commandAgency(world.agency("dinsos").value())).body());
    assertThat(agency).contains("sebab menurut perangkat daerah: " + why.strip());
  }

  @Test
  void an_agency_that_owes_figures_is_named_with_the_oldest_term() {
    assertThat(words(command(""))).contains("lewat 36 hari Dinas Sosial: 1 realisasi belum dilaporkan",
        "tenggat terlama 10 Januari 2020");
  }

  @Test
  void a_contract_that_has_ended_owes_nothing_and_what_never_came_is_told_without_alarm() {
    ((MovableClock) clock).moveTo(Promised.TODAY.withMonth(5).atTime(5, 0).toInstant(ZoneOffset.UTC));
    assertThat(words(command("?year=2020&quarter=1"))).contains("Dinas Sosial: 2 realisasi belum dilaporkan",
        "0 dari 2 target 2 belum dilaporkan");
    promised.ends(promised.social, transaction, scope);
    assertThat(words(command("?year=2020&quarter=1"))).doesNotContain("Dinas Sosial: 2 realisasi belum dilaporkan")
        .contains("1 dari 2 target perlu perhatian", "1 tidak pernah dilaporkan, kontraknya sudah berakhir");
    var agency = words(world.monitor().opens(world.links().commandAgency(world.agency("dinsos").value())
        + "?year=2020&quarter=1").body());
    assertThat(agency).contains("Triwulan 1 2020: tidak pernah dilaporkan")
        .doesNotContain("Triwulan 1 2020: lewat tenggat");
  }

  @Test
  void the_way_down_shows_commitments_and_single_figures() {
    var page = world.monitor().opens(world.links().commandAgency(world.agency("dinkes").value())).body();
    assertThat(words(page)).contains("Dinas Kesehatan: capaian terverifikasi 100,0 % sampai triwulan IV 2019",
        "dilaporkan 96,0 % · dengan yang lewat tenggat dihitung 0: 96,0 %",
        "Triwulan 1 2019: terverifikasi · 1 bukti", "Tahun 2019: menunggu verifikasi",
        "90,0 belum ada 81,0 90,0 % berisiko");
    assertThat(page).contains("href=\"" + world.links().figures().measurement(promised.verified) + "\"");
  }

  @Test
  void a_quarter_of_an_agency_counts_what_was_due_through_it() {
    var page = world.mayor()
        .opens(world.links().commandAgency(world.agency("dinsos").value()) + "?year=2019&quarter=2").body();
    assertThat(words(page)).contains("Dinas Sosial: capaian terverifikasi 70,0 % sampai triwulan II 2019",
        "200 140 140 70,0 % tertinggal").doesNotContain("Triwulan 3 2019");
  }

  @Test
  void a_draft_contract_leaves_no_trace() {
    assertThat(command("")).doesNotContain("03/2018", "Rahasia");
    assertThat(world.monitor().opens(world.links().commandAgency(world.agency("dinkes").value())).body())
        .doesNotContain("03/2018", "Rahasia");
  }

  @Test
  void those_who_watch_over_all_agencies_are_let_in_and_nobody_else() {
    for (var address : addresses()) {
      for (var player : List.of(world.mayor(), world.viceMayor(), world.secretary(), world.monitor(), world.planner(),
          world.verifier())) {
        assertThat(player.opens(address).status()).as(player + " " + address).isEqualTo(200);
      }
      for (var player : List.of(world.dinkesHead(), world.dinkesOperator(), world.dinsosHead(), world.expert(),
          world.administrator(), world.observer(), world.stranger(), world.citizen())) {
        assertThat(player.opens(address).isRefused()).as(player + " " + address).isTrue();
      }
    }
  }

  @Test
  void an_address_that_means_nothing_gives_the_newest_figures_or_no_page() {
    for (var query : List.of("?year=abc", "?year=99999999999", "?year=1", "?quarter=9", "?quarter=-1&year=",
        "?year=2019&year=2020", "?quarter=%00")) {
      for (var address : addresses()) {
        assertThat(world.monitor().opens(address + query).status()).as(address + query).isEqualTo(200);
      }
    }
    assertThat(world.monitor().opens(world.links().command() + "/agencies/abc").status()).isEqualTo(404);
    assertThat(world.monitor().opens(world.links().commandAgency(UUID.randomUUID())).status()).isEqualTo(404);
  }

  @Test
  void the_agency_of_another_region_does_not_exist_here() {
    var other = worlds.fresh();
    assertThat(world.monitor().opens(world.links().commandAgency(other.agency("dinkes").value())).status())
        .isEqualTo(404);
  }

  @Test
  void texts_are_shown_as_texts() {
    var page = world.monitor().opens(world.links().commandAgency(world.agency("dinsos").value())).body();
    assertThat(page).doesNotContain(Promised.HOSTILE).contains("&lt;script&gt;alert(1)");
  }

  @Test
  void everything_reads_in_english_too() {
    var page = world.monitor().inEnglish().opens(world.links().command()).body();
    assertThat(page).contains("1 of 3 targets need attention in quarter IV of 2019");
    assertThat(world.monitor().inEnglish().opens(addresses().getLast()).body())
        .contains("100.0 % verified achievement");
  }

  @Test
  void a_region_without_contracts_is_told_the_next_step() {
    var empty = worlds.fresh();
    assertThat(empty.monitor().opens(empty.links().command()).body())
        .contains("Belum ada kontrak kinerja yang berlaku", "href=\"" + empty.links().auction().rounds() + "\"");
  }

  private List<String> addresses() {
    return List.of(world.links().command(), world.links().commandAgency(world.agency("dinkes").value()));
  }

  private String command(String query) {
    var answer = world.monitor().opens(world.links().command() + query);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  private static String words(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
