package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.RunningLinks;
import id.lelangkinerja.region.RegisteringAgency;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a running contract, through the server. */
@RunningTest
class RunningPagesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  RegisteringAgency agencies;
  @Autowired
  Clock clock;
  World world;
  RunningLinks links;
  UUID contract;
  String field;

  @BeforeEach
  void signForTwoYears() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-06-01T03:00:00Z"));
    world = worlds.fresh();
    links = world.links().running();
    contract = contracts.signed(world, "dinkes", 2020, Contracts.permits());
    field = "target." + contracts.commitment(world, contract, "IZIN", 2019);
    reports.handIn(world.dinkesOperator().acting(), contracts.period(world, contract, "IZIN", 2019, 1), "75");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void the_mayor_sees_both_targets_and_what_the_new_one_does_to_the_score_and_decides_from_the_work_list() {
    var head = world.dinkesHead();
    assertThat(head.opens(links.newAmendment(contract)).body()).contains("400,00").contains(field);
    var sent = head.sends(links.amendments(contract), "ground", "REVISED_SERIES", "reason", "APBD dipangkas", field,
        "312,5", "series", "Izin terbit, DPMPTSP", "series-before", "360", "series-after", "281,25");
    assertThat(sent.status()).isEqualTo(303);
    assertThat(world.mayor().opens(world.links().work()).body()).contains("Putuskan usulan perubahan target")
        .contains(sent.location());
    assertThat(world.planner().opens(world.links().work()).body()).doesNotContain(sent.location());
    var page = world.mayor().opens(sent.location()).body();
    assertThat(page).contains("Data resmi direvisi").contains("semula 360, direvisi menjadi 281,25")
        .contains("APBD dipangkas").contains("400,00").contains("312,50")
        .contains("-21,9%").contains("75,0%").contains("96,0%").contains("Seluruh kontrak");
    assertThat(world.mayor().sends(sent.location() + "/refusal", "reason", "").status()).isEqualTo(422);
    assertThat(world.mayor().sends(sent.location() + "/approval").status()).isEqualTo(303);
    assertThat(head.opens(sent.location()).body()).contains("menunggu tanda tangan", "Belum menandatangani");
    assertThat(world.citizen().opens(links.version(contract, 2)).status()).isEqualTo(404);
    sign(head, sent.location());
    assertThat(world.planner().opens(sent.location()).body()).doesNotContain(sent.location() + "/signature");
    sign(world.mayor(), sent.location());
    assertThat(world.mayor().opens(world.links().work()).body()).doesNotContain(sent.location());
    assertThat(head.opens(sent.location()).body()).contains("Ditandatangani kedua pihak dan berlaku sejak 1 Juni 2019");
    assertThat(world.citizen().opens(links.version(contract, 2)).body()).contains("312,50").contains("semula 400,00")
        .contains("APBD dipangkas");
    assertThat(world.citizen().opens(links.version(contract, 1)).body()).contains("400,00").doesNotContain("312,50");
    assertThat(head.opens(links.course(contract)).body()).contains("Versi 2").contains("sudah 1 kali diubah");
  }

  @Test
  void anybody_lays_two_versions_side_by_side_figure_by_figure_and_word_by_word() {
    var comparison = links.comparison(contract);
    assertThat(world.citizen().opens(comparison).body()).contains("baru mempunyai satu versi", "400,00");
    amended("312,5", "Gempa menutup dua puskesmas");
    amended("300", "Gempa menutup tiga puskesmas");
    assertThat(world.citizen().opens(comparison).body()).contains("<del>400,00</del>", "<ins>300,00</ins>");
    var page = world.citizen().opens(links.comparison(contract, 2, 3)).body();
    assertThat(page).contains("<del>312,50</del>", "<ins>300,00</ins>", "Gempa menutup <del>dua </del>puskesmas",
        "Gempa menutup <ins>tiga </ins>puskesmas", "Keadaan kahar");
    assertThat(world.citizen().inEnglish().opens(links.comparison(contract, 3, 2)).body()).contains("Force majeure",
        "<ins>dua </ins>");
    for (var wrong : List.of("?left=4", "?right=x", "?left=0&right=1")) {
      assertThat(world.citizen().opens(comparison + wrong).status()).as(wrong).isEqualTo(404);
    }
    assertThat(world.citizen().opens(world.links().contracts().contract(contract)).body())
        .contains(links.comparison(contract, 1, 2).replace("&", "&amp;"), "Naskah adendum 2");
  }

  @Test
  void everybody_sees_which_agencies_amend_their_contracts_how_often_and_why() {
    contracts.signed(world, "dinsos", 2020, Contracts.deaths());
    assertThat(world.citizen().opens(links.amenders()).body()).contains("Belum ada adendum yang berlaku");
    amended("312,5", "Gempa");
    amended("300", "Gempa susulan");
    world.dinkesHead().sends(links.amendments(contract), "ground", "OTHER", "reason", "Belum diputuskan", field, "290");
    assertThat(world.citizen().opens(links.amenders()).body())
        .contains("2 adendum berlaku pada kontrak 1 perangkat daerah", "1 Juni 2019");
    var rows = world.citizen().opens(links.amendersCsv()).body().lines().skip(1).toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst()).contains(",1,2,2,0,0,0,2019-06-01");
    assertThat(rows.getLast()).contains(",1,0,0,0,0,0,");
    var sorted = world.citizen().opens(links.amenders() + "?order=amendments").body();
    assertThat(sorted.indexOf(world.links().agency(world.agency("dinsos").value())))
        .isLessThan(sorted.indexOf(world.links().agency(world.agency("dinkes").value())));
    assertThat(world.citizen().opens(world.links().contracts().list()).body()).contains(links.amenders());
  }

  private void amended(String target, String reason) {
    var head = world.dinkesHead();
    var sent = head.sends(links.amendments(contract), "ground", "FORCE_MAJEURE", "reason", reason, field, target,
        "event", "Gempa bumi", "event-on", "2019-05-30")
        .location();
    assertThat(world.mayor().sends(sent + "/approval").status()).isEqualTo(303);
    sign(head, sent);
    sign(world.mayor(), sent);
  }

  private static void sign(Player player, String amendment) {
    assertThat(player.opens(amendment).body()).contains(amendment + "/signature");
    var page = player.opens(amendment + "/signature").body();
    var hash = page.replaceAll("(?s).*name=\"hash\" value=\"([0-9a-f]{64})\".*", "$1");
    var wrong = player.signs(amendment + "/signature", "hash", hash, "password", "bukan kata sandi");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("password-mistake").contains(hash);
    assertThat(player.signs(amendment + "/signature", "hash", hash, "password", player.password()).status())
        .isEqualTo(303);
  }

  @Test
  void the_public_page_leads_to_what_comes_next_those_alone_who_may_read_it() {
    var page = world.links().contracts().contract(contract);
    for (var reader : world.everybody()) {
      var may = reader.opens(links.course(contract)).status() == 200;
      assertThat(reader.opens(page).body().contains('"' + links.course(contract) + '"')).as("%s", reader)
          .isEqualTo(may);
    }
  }

  @Test
  void what_was_typed_stays_when_a_proposal_is_refused_with_the_mistake_beside_its_field() {
    var head = world.dinkesHead();
    var unread = head.sends(links.amendments(contract), "ground", "", "reason", "Alasan panjang", field, "tiga ratus");
    assertThat(unread.status()).isEqualTo(422);
    assertThat(unread.body()).contains("Alasan panjang").contains("tiga ratus").contains(field + "-mistake")
        .contains("ground-mistake");
    var unchanged = head.sends(links.amendments(contract), "ground", "OTHER", "reason", "Alasan", field, "");
    assertThat(unchanged.status()).isEqualTo(422);
    assertThat(unchanged.body()).contains("Belum ada target yang berubah");
  }

  @Test
  void the_planner_is_told_what_to_hand_over_and_what_to_close() {
    var work = world.links().work();
    assertThat(world.planner().opens(work).body()).doesNotContain(links.transfer(contract))
        .doesNotContain(links.closing(contract));
    assertThat(world.planner().opens(links.closing(contract)).body()).contains("setelah tahun 2020 lewat");
    agencies.succeed(Acting.installation(world.region()), world.agency("dinkes"), world.agency("dinsos"));
    ((MovableClock) clock).moveTo(Instant.parse("2021-01-05T03:00:00Z"));
    assertThat(world.planner().opens(work).body()).contains(links.transfer(contract)).contains(links.closing(contract));
    assertThat(world.planner().opens(links.transfer(contract)).body())
        .contains(world.agency("dinsos").value().toString());
    var early = world.planner().sends(links.transfer(contract), "successor",
        world.agency("dinsos").value().toString(), "from", "2030-01-01", "basis", "Perda 5/2019");
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body()).contains("from-mistake").contains("Perda 5/2019");
    assertThat(world.planner().opens(links.closing(contract)).body()).contains("8 angka kontrak");
    var bare = world.planner().sends(links.closing(contract), "note", "");
    assertThat(bare.body()).contains("note-mistake");
    assertThat(world.planner().sends(links.closing(contract), "note", "Tidak dilaporkan").status()).isEqualTo(303);
    assertThat(world.dinkesHead().opens(links.course(contract)).body()).contains("sudah berakhir")
        .contains("Tidak dilaporkan");
    assertThat(world.planner().opens(work).body()).doesNotContain(links.closing(contract));
  }
}
