package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class RoundPagesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  RoundQuery rounds;
  @Autowired
  LotQuery lots;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  private RoundId planned(Filled filled) {
    var answer = world.planner().sends(world.links().auction().rounds(), filled.sent());
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return RoundId.of(answer.location().substring(answer.location().lastIndexOf('/') + 1));
  }

  @Test
  void a_planner_writes_a_round_and_reads_all_of_it() {
    var id = planned(Filled.round(world));
    var round = rounds.round(world.planner().acting(), id);
    assertThat(round.closesAt()).hasToString("2099-11-20T09:00:00Z");
    assertThat(round.criteria()).extracting(Round.Criterion::weight)
        .usingElementComparator(BigDecimal::compareTo).containsExactly(new BigDecimal("62.5"), new BigDecimal("37.5"));
    var page = world.planner().opens(world.links().auction().round(id.value()));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Putaran I sedang disiapkan", "20 November 2099, 16.00 WIB", "Pemeran secretary",
        "Ketua", "Dampak bagi warga", "62,5", "Rp5.000.000.000", "Masa sanggah", "Putaran disusun");
    assertThat(world.planner().inEnglish().opens(world.links().auction().round(id.value())).body())
        .contains("Putaran I is in preparation", "Objection period");
  }

  @Test
  void the_same_form_sent_again_makes_no_second_round() {
    var filled = Filled.round(world).and("key", UUID.randomUUID().toString());
    var first = world.planner().sends(world.links().auction().rounds(), filled.sent());
    var second = world.planner().sends(world.links().auction().rounds(), filled.sent());
    assertThat(second.location()).isEqualTo(first.location()).isNotEmpty();
    assertThat(world.planner().opens(world.links().auction().rounds()).body()).contains("1 putaran lelang");
  }

  @Test
  void what_is_wrong_is_told_beside_its_field_and_everything_typed_stays() {
    var answer = world.planner().sends(world.links().auction().rounds(),
        Filled.round(world).but("weight-1", "enam puluh").but("closesTime", "sore").but("lastYear", "").sent());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("value=\"enam puluh\"", "id=\"weight-1-mistake\"", "value=\"sore\"",
        "id=\"closesTime-mistake\"", "id=\"lastYear-mistake\"", "value=\"5.000.000.000\"", "value=\"2099-12-05\"");
  }

  @Test
  void each_rule_of_a_round_names_the_field_that_breaks_it() {
    refuses(Filled.round(world).but("weight-1", "60"), "weight-1", "Jumlah bobot harus 100; sekarang 97,5");
    refuses(Filled.round(world).but("criterion-3", "Dampak bagi warga"), "criterion-1", "dua kali");
    refuses(Filled.round(world).but("closesOn", "2018-09-30"), "closesOn", "sesudah waktu buka");
    refuses(Filled.round(world).but("firstYear", "2018").but("lastYear", "2022"), "firstYear", "2019 sampai 2023");
    refuses(Filled.round(world).but("lastYear", "2018"), "lastYear", "Paling banyak 5 tahun");
    refuses(Filled.round(world).but("lastYear", "2022"), "ceiling-5", "tidak termasuk");
    refuses(Filled.round(world).but("ceiling-2", "0"), "ceiling-2", "lebih dari nol");
    refuses(Filled.round(world).but("panel", world.mayor().acting().person().value().toString()), "panel", "3 anggota");
    refuses(Filled.round(world).and("panel", world.dinkesHead().acting().person().value().toString()), "panel",
        "Pilih salah satu");
    refuses(Filled.round(world).but("chair", world.viceMayor().acting().person().value().toString()), "chair",
        "salah satu anggota");
    refuses(Filled.round(world).but("term", UUID.randomUUID().toString()), "term", "Pilih salah satu");
    refuses(Filled.round(world).but("term", "drop table"), "term", "Pilih salah satu");
    refuses(Filled.round(world).but("from-OPENING", "2099-11-01"), "from-OPENING", "20 November 2099");
    refuses(Filled.round(world).but("to-SIGNING", "2099-11-30"), "to-SIGNING", "sebelum dimulai");
    refuses(Filled.round(world).but("from-CHECKING", "2099-12-09").but("to-CHECKING", "2099-12-09"),
        "from-PRESENTING", "9 Desember 2099");
    refuses(Filled.round(world).but("name", "x".repeat(201)), "name", "Terlalu panjang");
  }

  private void refuses(Filled filled, String field, String words) {
    var answer = world.planner().sends(world.links().auction().rounds(), filled.sent());
    assertThat(answer.status()).as(field + ": " + words).isEqualTo(422);
    assertThat(answer.body()).as(field).contains("href=\"#" + field + "\"").contains(words);
  }

  @Test
  void a_name_is_given_to_one_round_only() {
    planned(Filled.round(world));
    var answer = world.planner().sends(world.links().auction().rounds(), Filled.round(world).sent());
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("href=\"#name\"", "Sudah ada putaran dengan nama ini");
  }

  @Test
  void a_round_is_changed_until_it_opens_and_not_after() {
    var id = planned(Filled.round(world));
    written.added(world, id);
    var edit = world.links().auction().roundEdit(id.value());
    assertThat(world.planner().opens(edit).body()).contains("value=\"62,5\"", "value=\"5000000000\"", "value=\"16:00\"",
        "value=\"2099-12-01\"");
    var changed = world.planner().sends(edit, Filled.round(world).but("name", "Putaran Satu").sent());
    assertThat(changed.status()).isEqualTo(303);
    assertThat(rounds.round(world.planner().acting(), id).name()).isEqualTo("Putaran Satu");
    written.opened(world, id);
    assertThat(world.planner().opens(edit).status()).isEqualTo(409);
    assertThat(world.planner().sends(edit, Filled.round(world).sent()).status()).isEqualTo(409);
    assertThat(rounds.round(world.planner().acting(), id).name()).isEqualTo("Putaran Satu");
  }

  @Test
  void fewer_years_take_the_reserves_of_the_others_away() {
    var id = planned(Filled.round(world));
    var lot = written.added(world, id);
    assertThat(world.planner().sends(world.links().auction().roundEdit(id.value()),
        Filled.round(world).but("lastYear", "2021").without("ceiling-4").without("ceiling-5").sent()).status())
        .isEqualTo(303);
    var path = lots.lot(world.planner().acting(), lot).indicators().getFirst().path();
    assertThat(path).extracting(Lot.Reserve::year).containsExactly(2019, 2020, 2021);
  }

  @Test
  void the_check_page_lists_every_gap_with_the_way_to_close_it() {
    var id = planned(Filled.round(world).but("opensOn", "2098-01-01").without("ceiling-3").without("from-SIGNING")
        .without("to-SIGNING"));
    var check = world.planner().opens(world.links().auction().roundCheck(id.value()));
    assertThat(check.body()).contains("4 hal masih kurang", "Pagu tahun 2021 belum diisi", "Penandatanganan",
        "Waktu buka belum tiba", "Tidak ada rancangan paket", world.links().auction().roundNewLot(id.value()),
        world.links().auction().roundEdit(id.value())).doesNotContain("Buka untuk penawaran");
    assertThat(world.planner().sends(world.links().auction().roundOpening(id.value()), "confirmed", "yes").status())
        .isEqualTo(409);
    assertThat(rounds.round(world.planner().acting(), id).wasOpened()).isFalse();
  }

  @Test
  void a_complete_round_opens_once_it_is_confirmed_and_shows_the_fingerprint_of_its_key() {
    var id = written.planned(world);
    var lot = written.added(world, id);
    assertThat(world.planner().opens(world.links().auction().roundCheck(id.value())).body())
        .contains("lengkap dan siap dibuka", "1 paket dibuka");
    var opening = world.links().auction().roundOpening(id.value());
    assertThat(world.planner().sends(opening).status()).isEqualTo(422);
    assertThat(world.planner().sends(opening, "confirmed", "yes").location())
        .isEqualTo(world.links().auction().round(id.value()));
    var round = rounds.round(world.dinkesHead().acting(), id);
    assertThat(round.fingerprint()).matches("[0-9a-f]{64}");
    assertThat(lots.lot(world.dinkesHead().acting(), lot).state()).isEqualTo(LotState.BIDDING);
    assertThat(world.dinkesHead().opens(world.links().auction().round(id.value())).body()).contains(round.fingerprint(),
        "menerima penawaran sampai");
  }

  @Test
  void opening_sent_twice_opens_once() {
    var id = written.planned(world);
    written.added(world, id);
    var key = UUID.randomUUID().toString();
    var opening = world.links().auction().roundOpening(id.value());
    var first = world.planner().sends(opening, "confirmed", "yes", "key", key);
    var second = world.planner().sends(opening, "confirmed", "yes", "key", key);
    assertThat(second.location()).isEqualTo(first.location());
    assertThat(world.planner().sends(opening, "confirmed", "yes").status()).isEqualTo(409);
  }

  @Test
  void a_draft_waits_for_the_planner_alone_until_it_is_open() {
    var id = written.planned(world);
    assertThat(world.planner().opens(world.links().work()).body()).contains("Susun paket untuk putaran");
    written.added(world, id);
    assertThat(world.planner().opens(world.links().work()).body())
        .contains("Lengkapi dan buka putaran", world.links().auction().roundCheck(id.value()));
    assertThat(world.mayor().opens(world.links().work()).body()).doesNotContain("Lengkapi dan buka putaran");
    written.opened(world, id);
    assertThat(world.planner().opens(world.links().work()).body()).doesNotContain("Lengkapi dan buka putaran");
  }

  @Test
  void the_list_is_empty_with_a_next_step_and_turns_pages() {
    assertThat(world.planner().opens(world.links().auction().rounds()).body())
        .contains("Mulailah dengan menyusun putaran baru");
    assertThat(world.verifier().opens(world.links().auction().rounds()).body())
        .contains("Belum ada putaran yang dibuka");
    for (int n = 1; n <= 26; n++) {
      planned(Filled.round(world).but("name", "Putaran %02d".formatted(n)));
    }
    assertThat(world.planner().opens(world.links().auction().rounds()).body())
        .contains("26 putaran lelang", "Putaran 25")
        .doesNotContain("Putaran 26");
    assertThat(world.planner().opens(world.links().auction().rounds() + "?page=2").body()).contains("Putaran 26")
        .doesNotContain("Putaran 25");
  }
}
