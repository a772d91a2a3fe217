package id.lelangkinerja.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.StructureLinks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

@ProgrammeTest
class AdministrationPagesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  RegionQuery regions;
  @Autowired
  AgencyNameQuery names;
  @Autowired
  SuccessionQuery successions;
  @Autowired
  Clock clock;
  World world;
  StructureLinks links;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    links = world.links().structure();
  }

  @Test
  void the_administrator_and_the_planner_see_what_is_missing_and_nobody_else_does() {
    for (var player : world.everybody()) {
      boolean may = player == world.administrator() || player == world.planner();
      assertThat(player.opens(links.administration()).isRefused()).as(player.toString()).isEqualTo(!may);
    }
    var administrator = body(world.administrator(), links.administration());
    assertThat(administrator).contains("hal masih kurang", "Belum ada periode yang berjalan", "4 bekerja hari ini",
        "Semua peran yang diperlukan ada pemegangnya", links.agencies(), "Administrasi");
    assertThat(body(world.planner(), links.administration())).contains("Belum ada tujuan", world.links().planning())
        .doesNotContain("href=\"" + links.agencies());
    assertThat(body(world.administrator().inEnglish(), links.administration())).contains("4 at work today");
    assertThat(body(world.mayor(), world.links().work())).doesNotContain(links.administration());
  }

  @Test
  void a_term_begins_with_its_missions_and_keeps_apart_from_the_others() {
    var typed = new String[]{"name", "RPJMD 2025-2029", "startsOn", "2025-02-20", "endsOn", "2030-02-20", "firstYear",
        "2026", "lastYear", "2030", "legalBasis", "Perda 3/2025", "missions", "Maju bersama\nKota bersih"};
    assertThat(world.administrator().sends(links.newTerm(), typed).status()).isEqualTo(303);
    assertThat(body(world.planner(), links.terms())).contains("RPJMD 2025-2029", "Misi 2: Kota bersih")
        .doesNotContain(links.newTerm());
    var again = world.administrator().sends(links.newTerm(), typed);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("Bertumpang tindih", "Perda 3/2025");
    typed[5] = "2025-01-01";
    assertThat(world.administrator().sends(links.newTerm(), typed).body()).contains("Hari terakhir harus sesudah");
    assertThat(body(world.administrator(), links.termsCsv())).contains("RPJMD 2025-2029,2025-02-20",
        "Kota bersih");
  }

  @Test
  void a_term_is_corrected_by_the_version_that_was_seen() {
    var url = links.termCorrection(world.term());
    var fields = new String[]{"name", "RPJMD Kota", "startsOn", "2018-09-24", "endsOn", "2023-09-24", "firstYear",
        "2019", "lastYear", "2022", "legalBasis", "Perda 1/2019", "version", "1"};
    assertThat(world.administrator().sends(url, fields).status()).isEqualTo(303);
    assertThat(world.administrator().sends(url, fields).status()).isEqualTo(409);
    assertThat(body(world.administrator(), url)).contains("Periode diperbaiki", "value=\"2022\"");
    var mission = world.links().newGoal(world.missions().getFirst());
    assertThat(world.planner().sends(mission, "no", "1", "text", "Warga sehat").status()).isEqualTo(303);
    fields[9] = "2023";
    fields[13] = "2";
    var fixed = world.administrator().sends(url, fields);
    assertThat(fixed.status()).isEqualTo(409);
    assertThat(fixed.body()).contains("Tahun target tidak dapat diubah lagi");
  }

  @Test
  void missions_are_added_reworded_and_exchange_their_numbers() {
    assertThat(world.administrator().sends(links.newMission(world.term()), "no", "1", "text", "x").body())
        .contains("sudah punya misi");
    assertThat(world.administrator().sends(links.newMission(world.term()), "no", "3", "text", "Kota rukun").status())
        .isEqualTo(303);
    var first = world.missions().getFirst();
    assertThat(world.administrator().sends(links.mission(first), "no", "3", "text", "Layanan dasar", "version", "1")
        .status()).isEqualTo(303);
    assertThat(regions.missions(world.region())).extracting(MissionRow::no, MissionRow::text)
        .contains(org.assertj.core.groups.Tuple.tuple(3, "Layanan dasar"),
            org.assertj.core.groups.Tuple.tuple(1, "Kota rukun"));
    assertThat(body(world.administrator(), links.mission(first))).contains("Nomor misi diubah", "1 → 3",
        "Bunyi misi diubah");
    assertThat(world.administrator().sends(links.mission(first), "no", "2", "text", "x", "version", "1").status())
        .isEqualTo(409);
  }

  @Test
  void an_agency_is_registered_renamed_moved_corrected_and_closed() {
    var made = world.administrator().sends(links.newAgency(), "name", "Dinas Damkar", "shortName", "Damkar", "kind",
        "DINAS", "from", "2019-01-01", "source", "Perda 7/2016");
    assertThat(made.status()).isEqualTo(303);
    var id = UUID.fromString(made.location().substring(made.location().lastIndexOf('/') + 1));
    step(id, "name", "name", "Dinas Pemadam Kebakaran", "shortName", "Damkar", "holdsFrom", "2020-06-01", "legalBasis",
        "Perda 2/2020", "version", "1");
    assertThat(names.on(world.region(), new AgencyId(id), LocalDate.of(2020, 5, 31))).contains("Dinas Damkar");
    assertThat(names.on(world.region(), new AgencyId(id), LocalDate.of(2020, 6, 1)))
        .contains("Dinas Pemadam Kebakaran");
    assertThat(names.on(world.region(), world.agency("dinsos"), LocalDate.of(2018, 1, 1))).contains("Dinas Sosial");
    step(id, "parent", "parent", world.agency("dinkes").value().toString(), "version", "2");
    step(id, "facts", "code", "1.05.01", "kind", "BADAN", "version", "3");
    var refused = world.administrator().sends(links.agencyStep(id, "closing"), "lastDay", "2026-01-01", "legalBasis",
        "Perda 9/2025", "version", "1");
    assertThat(refused.status()).isEqualTo(409);
    step(id, "closing", "lastDay", "2026-01-01", "legalBasis", "Perda 9/2025", "version", "4");
    assertThat(body(world.administrator(), links.agency(id))).contains("Dinas Pemadam Kebakaran</h1>", "Dinas Damkar",
        "1.05.01", "Dinas Kesehatan", "Sudah berakhir", "Diakhiri tanpa penerus");
  }

  @Test
  void what_cannot_be_is_told_beside_its_field() {
    var dinkes = world.agency("dinkes").value();
    var tomorrow = LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Asia/Jakarta")).plusDays(2).toString();
    assertThat(world.administrator().sends(links.agencyStep(dinkes, "name"), "name", "X", "shortName", "x", "holdsFrom",
        tomorrow, "legalBasis", "p", "version", "1").body()).contains("Nama dicatat pada hari berlakunya");
    assertThat(world.administrator().sends(links.agencyStep(dinkes, "parent"), "parent", dinkes.toString(), "version",
        "1").body()).contains("di bawah dirinya sendiri");
    step(world.agency("dinsos").value(), "parent", "parent", dinkes.toString(), "version", "1");
    assertThat(world.administrator().sends(links.agencyStep(dinkes, "parent"), "parent",
        world.agency("dinsos").value().toString(), "version", "1").body()).contains("di bawah dirinya sendiri");
    assertThat(world.administrator().sends(links.agencyStep(dinkes, "closing"), "lastDay", "2026-01-01", "legalBasis",
        "p", "version", "1").body()).contains("masih membawahi 1 unit");
  }

  @Test
  void a_split_is_checked_before_it_is_decided() {
    var query = new ArrayList<>(List.of("kind", "SPLIT", "predecessor1", world.agency("dinkes").value().toString(),
        "successor1", world.agency("dinsos").value().toString(), "share1", "40", "name2", "Badan Gizi & Pangan",
        "shortName2", "BGizi", "kind2", "BADAN", "share2", "60", "effectiveOn", "2026-01-01", "legalBasis",
        "Perda 5/2025"));
    var check = body(world.administrator(), links.agencyChangeCheck() + "?" + query(query));
    assertThat(check).contains("Dinas Kesehatan berakhir pada 31 Desember 2025",
        "Dinas Sosial mengambil alih 40 persen",
        "Badan Gizi &amp; Pangan mulai bekerja pada 1 Januari 2026 dengan 60 persen", "tidak dapat dibatalkan");
    var back = Pattern.compile("href=\"([^\"]*)\">Ubah isian").matcher(check);
    assertThat(back.find()).isTrue();
    assertThat(body(world.administrator(), back.group(1).replace("&amp;", "&")))
        .contains("value=\"Badan Gizi &amp; Pangan\"", "Perda 5/2025");
    query.set(7, "30");
    assertThat(world.administrator().opens(links.agencyChangeCheck() + "?" + query(query)).body())
        .contains("berjumlah 100 persen");
    query.set(7, "40");
    var decided = world.administrator().sends(links.agencyChange(), query.toArray(String[]::new));
    assertThat(decided.status()).isEqualTo(303);
    assertThat(successions.after(world.region(), world.agency("dinkes"))).hasSize(2);
    assertThat(body(world.administrator(), decided.location())).contains("Pemecahan", "1 Januari 2026", "60,0%",
        "Perda 5/2025");
    assertThat(body(world.administrator(), links.successionsCsv()))
        .contains("Dinas Kesehatan,Badan Gizi & Pangan,SPLIT,2026-01-01,60,Perda 5/2025");
  }

  @Test
  void everything_but_the_overview_is_the_administrator_s_alone() {
    var dinkes = world.agency("dinkes").value();
    var pages = List.of(links.newTerm(), links.termCorrection(world.term()), links.newMission(world.term()),
        links.mission(world.missions().getFirst()), links.agencies(), links.newAgency(), links.agency(dinkes),
        links.agencyStep(dinkes, "name"), links.agencyChange(), links.agencyChangeCheck(), links.setting("cap"));
    for (var player : world.everybody()) {
      for (var page : pages) {
        assertThat(player.opens(page).isRefused()).as(player + " opens " + page)
            .isEqualTo(player != world.administrator());
      }
      if (player != world.administrator()) {
        assertThat(player.sends(links.newAgency()).isRefused()).as(player.toString()).isTrue();
        assertThat(player.sends(links.agencyChange()).isRefused()).as(player.toString()).isTrue();
      }
    }
  }

  private void step(UUID agency, String step, String... fields) {
    var answer = world.administrator().sends(links.agencyStep(agency, step), fields);
    assertThat(answer.status()).as(step + " " + answer.body()).isEqualTo(303);
  }

  private static String query(List<String> namesAndValues) {
    var query = new StringBuilder();
    for (int at = 0; at < namesAndValues.size(); at += 2) {
      query.append(at == 0 ? "" : "&").append(namesAndValues.get(at)).append('=').append(UriUtils
          .encode(namesAndValues.get(at + 1), java.nio.charset.StandardCharsets.UTF_8));
    }
    return query.toString();
  }

  private static String body(Player player, String address) {
    var answer = player.opens(address);
    assertThat(answer.status()).as(address).isEqualTo(200);
    return answer.body();
  }
}
