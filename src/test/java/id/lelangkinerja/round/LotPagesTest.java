package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class LotPagesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  LotQuery lots;
  World world;
  RoundId round;
  UUID problem;

  @BeforeEach
  void plan() {
    world = worlds.fresh();
    round = written.planned(world);
    problem = written.problem(world.region(), "S-01");
    written.indicator(world.region(), "STUNTING", "LOWER_IS_BETTER");
    written.indicator(world.region(), "IMUNISASI", "HIGHER_IS_BETTER");
    written.indicator(world.region(), "INFLASI", "WITHIN_RANGE");
    written.indicator(world.region(), "PENDUDUK", null);
  }

  private Answer sends(Filled filled) {
    return world.planner().sends(world.links().auction().roundLots(round.value()), filled.sent());
  }

  private LotId added() {
    var answer = sends(Filled.lot(world, problem));
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return LotId.of(answer.location().substring(answer.location().lastIndexOf('/') + 1));
  }

  @Test
  void a_planner_writes_a_lot_and_reads_all_of_it() {
    var id = added();
    var lot = lots.lot(world.planner().acting(), id);
    assertThat(lot.no()).isEqualTo(1);
    assertThat(lot.indicators()).extracting(Lot.Indicator::code).containsExactly("STUNTING", "IMUNISASI");
    var last = lot.indicators().getFirst().reserve(2023).orElseThrow();
    assertThat(last.value()).isEqualByComparingTo(new BigDecimal("26.5"));
    assertThat(last.stretch()).isEqualByComparingTo(new BigDecimal("20"));
    var page = world.planner().opens(world.links().auction().lot(id.value()));
    assertThat(page.body()).contains("Bebas stunting", "Paket 1 · Kesehatan", "Layanan dasar yang mudah dijangkau",
        "Angka STUNTING", "makin rendah makin baik", "26,5", "Target unggul", "20,0", "S-01", "Dinas Kesehatan",
        "Rancangan");
    assertThat(world.planner().inEnglish().opens(world.links().auction().lot(id.value())).body())
        .contains("lower is better", "26.5", "Stretch", "20.0");
  }

  @Test
  void a_wrong_cell_is_marked_and_the_whole_grid_stays_as_it_was_typed() {
    var answer = sends(Filled.lot(world, problem).but("reserve-4-2021", "1.5").but("stretch-1-2023", "40")
        .but("weight-4", "").but("title", ""));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"reserve-4-2021-mistake\"", "value=\"1.5\"",
        "id=\"stretch-1-2023-mistake\"",
        "value=\"40\"", "id=\"weight-4-mistake\"", "id=\"title-mistake\"", "value=\"imunisasi\"", "value=\"210,5\"",
        "value=\"94\"", "value=\"" + problem + "\" checked", "Angka IMUNISASI (persen)");
    assertThat(lots.lots(world.planner().acting(), round)).isEmpty();
  }

  @Test
  void each_rule_of_a_lot_names_the_field_that_breaks_it() {
    refuses(Filled.lot(world, problem).but("indicator-4", "INFLASI"), "indicator-4", "dapat dilelang");
    refuses(Filled.lot(world, problem).but("indicator-4", "PENDUDUK"), "indicator-4", "dapat dilelang");
    refuses(Filled.lot(world, problem).but("indicator-4", "tidak-ada"), "indicator-4", "dapat dilelang");
    refuses(Filled.lot(world, problem).but("indicator-4", "stunting"), "indicator-4", "baris lain");
    refuses(Filled.lot(world, problem).and("mostWinners", "11"), "mostWinners", "1");
    refuses(Filled.lot(world, problem).and("mostWinners", "1,5"), "mostWinners", "10");
    refuses(Filled.lot(world, problem).but("weight-4", "39"), "weight-1", "sekarang 99");
    refuses(Filled.lot(world, problem).but("weight-4", "0"), "weight-1", "lebih dari 0");
    refuses(Filled.lot(world, problem).but("stretch-4-2023", "50"), "stretch-4-2023", "lebih mudah");
    refuses(Filled.lot(world, problem).without("reserve-1-2023"), "reserve-1-2023", "wajib diisi");
    refuses(Filled.lot(world, problem).but("problems", UUID.randomUUID().toString()), "problems", "Pilih salah satu");
    refuses(Filled.lot(world, problem).but("invited", "bukan-id"), "invited", "Pilih salah satu");
    refuses(Filled.lot(world, problem).but("mission", UUID.randomUUID().toString()), "mission", "Pilih salah satu");
    refuses(Filled.lot(world, problem).but("summary", " "), "summary", "wajib diisi");
  }

  @Test
  void a_guard_stays_one_through_the_form_and_is_told_to_whoever_reads_the_lot() {
    var id = LotId.of(path(sends(Filled.lot(world, problem).and("guard-4", "yes"))));
    assertThat(lots.lot(world.planner().acting(), id).indicators()).extracting(Lot.Indicator::guard)
        .containsExactly(false, true);
    assertThat(world.planner().opens(world.links().auction().lot(id.value())).body())
        .contains("Indikator penjaga menahan kategori kontrak");
    var edit = world.links().auction().lotEdit(id.value());
    assertThat(world.planner().opens(edit).body()).containsPattern("name=\"guard-2\" value=\"yes\" checked");
    assertThat(world.planner().sends(edit, Filled.lot(world, problem).sent()).status()).isEqualTo(303);
    assertThat(lots.lot(world.planner().acting(), id).indicators()).extracting(Lot.Indicator::guard)
        .containsOnly(false);
  }

  @Test
  void a_lot_that_needs_another_says_so_and_none_needs_itself_by_way_of_others() {
    var road = added();
    var clinic = LotId.of(path(sends(Filled.lot(world, problem).but("title", "Puskesmas").and("needs",
        road.value().toString()))));
    assertThat(world.planner().opens(world.links().auction().lot(clinic.value())).body())
        .contains("Hanya ditetapkan bila", "Paket 1: Bebas stunting");
    var edit = world.links().auction().lotEdit(road.value());
    assertThat(world.planner().opens(edit).body()).contains("2. Puskesmas").doesNotContain("1. Bebas stunting");
    var circle = world.planner().sends(edit, Filled.lot(world, problem).and("needs", clinic.value().toString()).sent());
    assertThat(circle.status()).isEqualTo(422);
    assertThat(circle.body()).contains("needs-mistake", "Ketergantungan berputar",
        "value=\"" + clinic.value() + "\" checked");
    refuses(Filled.lot(world, problem).and("needs", UUID.randomUUID().toString()), "needs", "Pilih salah satu");
    refuses(Filled.lot(world, problem).and("places", world.agency("dinkes").value().toString()), "places",
        "Pilih salah satu");
  }

  @Test
  void a_needed_lot_that_is_cancelled_is_a_gap() {
    var road = added();
    sends(Filled.lot(world, problem).but("title", "Puskesmas").and("needs", road.value().toString()));
    world.planner().sends(world.links().auction().lotCancellation(road.value()), "reason", "Kewenangan pindah");
    assertThat(world.planner().opens(world.links().auction().roundCheck(round.value())).body())
        .contains("Dibutuhkan, tetapi dibatalkan: paket Bebas stunting", "Puskesmas");
  }

  private static String path(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return answer.location().substring(answer.location().lastIndexOf('/') + 1);
  }

  private void refuses(Filled filled, String field, String words) {
    var answer = sends(filled);
    assertThat(answer.status()).as(field + ": " + words).isEqualTo(422);
    assertThat(answer.body()).as(field).contains("href=\"#" + field + "\"").contains(words);
  }

  @Test
  void an_agency_of_another_region_cannot_be_invited() {
    var stranger = world.stranger().acting().agencies().iterator().next();
    refuses(Filled.lot(world, problem).but("invited", stranger.value().toString()), "invited", "Pilih salah satu");
  }

  @Test
  void the_same_form_sent_again_makes_no_second_lot() {
    var filled = Filled.lot(world, problem).and("key", UUID.randomUUID().toString());
    assertThat(sends(filled).location()).isEqualTo(sends(filled).location()).isNotEmpty();
    assertThat(lots.lots(world.planner().acting(), round)).hasSize(1);
  }

  @Test
  void a_draft_with_holes_is_kept_and_its_gaps_are_listed() {
    assertThat(sends(Filled.lot(world, problem).without("reserve-4-2020").without("invited").without("problems"))
        .status()).isEqualTo(303);
    assertThat(world.planner().opens(world.links().auction().roundCheck(round.value())).body()).contains(
        "3 hal masih kurang",
        "Angka IMUNISASI, 2020", "Belum ada permasalahan", "Belum ada perangkat daerah yang diundang");
  }

  @Test
  void a_lot_is_changed_while_it_is_a_draft_and_not_after() {
    var id = added();
    var edit = world.links().auction().lotEdit(id.value());
    assertThat(world.planner().opens(edit).body()).contains("value=\"STUNTING\"", "value=\"26,5\"", "value=\"20\"");
    var changed = Filled.lot(world, problem).without("indicator-4").without("weight-4").but("weight-1", "100");
    for (int year = 2019; year <= 2023; year++) {
      changed = changed.without("reserve-4-" + year);
    }
    assertThat(world.planner().sends(edit, changed.without("stretch-4-2023").sent()).status()).isEqualTo(303);
    assertThat(lots.lot(world.planner().acting(), id).indicators()).hasSize(1);
    written.opened(world, round);
    assertThat(world.planner().opens(edit).status()).isEqualTo(409);
    assertThat(world.planner().sends(edit, Filled.lot(world, problem).sent()).status()).isEqualTo(409);
    assertThat(lots.lot(world.planner().acting(), id).indicators()).hasSize(1);
  }

  @Test
  void a_step_back_asks_why_on_a_page_of_its_own_and_is_told_to_every_reader() {
    var id = added();
    written.opened(world, round);
    var address = world.links().auction().lotStepBack(id.value());
    assertThat(world.planner().opens(address).body()).contains("“Penawaran dibuka” ke tahap “Rancangan”");
    var without = world.planner().sends(address, "seen", "BIDDING", "reason", " ");
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.body()).contains("id=\"reason-mistake\"");
    assertThat(world.planner().sends(address, "seen", "OPENING", "reason", "Halaman lama").status()).isEqualTo(409);
    assertThat(world.planner().sends(address, "seen", "x", "reason", "Halaman lama").status()).isEqualTo(422);
    assertThat(world.planner().sends(address, "seen", "BIDDING", "reason", "Target salah ketik").location())
        .isEqualTo(world.links().auction().lot(id.value()));
    assertThat(world.mayor().opens(world.links().auction().lot(id.value())).body()).contains("Target salah ketik");
    assertThat(world.dinkesHead().opens(world.links().auction().lot(id.value())).status()).isEqualTo(404);
    assertThat(world.planner().opens(address).status()).isEqualTo(409);
  }

  @Test
  void a_cancellation_asks_why_and_stands_for_good() {
    var id = added();
    written.opened(world, round);
    var address = world.links().auction().lotCancellation(id.value());
    assertThat(world.planner().opens(address).body()).contains("Batalkan paket: Bebas stunting");
    assertThat(world.planner().sends(address, "reason", "").status()).isEqualTo(422);
    assertThat(world.planner().sends(address, "reason", "Kewenangan pindah").status()).isEqualTo(303);
    assertThat(world.dinkesHead().opens(world.links().auction().lot(id.value())).body()).contains("Kewenangan pindah",
        "Dibatalkan");
    assertThat(world.planner().sends(address, "reason", "Sekali lagi").status()).isEqualTo(409);
  }

  @Test
  void an_open_lot_leads_to_its_bids_and_to_no_page_that_is_not_open_yet() {
    var id = added();
    assertThat(world.planner().opens(world.links().auction().lot(id.value())).body())
        .doesNotContain(world.links().auction().lotBids(id.value()));
    written.opened(world, round);
    assertThat(world.verifier().opens(world.links().auction().lot(id.value())).body())
        .contains(world.links().auction().lotBids(id.value()))
        .doesNotContain(world.links().panel().lotPanel(id.value()), world.links().auction().lotAward(id.value()));
  }
}
