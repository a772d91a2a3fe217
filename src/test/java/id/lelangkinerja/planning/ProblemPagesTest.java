package id.lelangkinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.RegisteringAgency;
import id.lelangkinerja.region.RegisteringAgency.NewAgency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class ProblemPagesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  RegisteringProblem registering;
  @Autowired
  RegisteringIndicator indicators;
  @Autowired
  RegisteringAgency agencies;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void everyone_reads_the_problems_and_nobody_else_s() {
    var id = register("P01", "Banjir saat hujan deras", ProblemClass.PUBLIC_SERVICE);
    for (var player : world.everybody()) {
      assertThat(player.opens(world.links().problems()).body()).as(player.toString()).contains("Banjir saat hujan");
      assertThat(player.opens(world.links().problem(id)).status()).as(player.toString()).isEqualTo(200);
    }
    var elsewhere = worlds.fresh();
    assertThat(elsewhere.citizen().opens(elsewhere.links().problems()).body()).doesNotContain("Banjir")
        .contains("Belum ada permasalahan yang tercatat");
    assertThat(elsewhere.citizen().opens(elsewhere.links().problem(id)).status()).isEqualTo(404);
  }

  @Test
  void words_and_class_narrow_the_list_and_the_download_alike() {
    register("P01", "Banjir saat hujan deras", ProblemClass.PUBLIC_SERVICE);
    register("P02", "Penganggur muda 100%_", ProblemClass.ECONOMIC);
    var list = world.links().problems();
    assertThat(titles(list + "?q=HUJAN%20banjir")).contains("P01").doesNotContain("P02");
    assertThat(titles(list + "?class=ECONOMIC")).contains("P02").doesNotContain("P01");
    assertThat(titles(list + "?q=100%25_")).contains("P02").doesNotContain("P01");
    assertThat(titles(list + "?q=%25")).contains("P02").doesNotContain("P01");
    assertThat(titles(list + "?q=laut")).contains("Tidak ada permasalahan yang cocok", "Hapus saringan");
    assertThat(titles(world.links().problemsCsv() + "?class=ECONOMIC")).contains("P02").doesNotContain("P01");
  }

  @Test
  void place_and_indicators_narrow_the_list_the_pages_and_the_download_and_stay_in_the_address() {
    var poverty = indicators.register(world.planner().acting(), Sample.poverty());
    var sukun = agencies.register(world.administrator().acting(), place("kec-sukun", "Kecamatan Sukun",
        AgencyKind.KECAMATAN, null));
    var ward = agencies.register(world.administrator().acting(), place("kel-bandulan", "Kelurahan Bandulan",
        AgencyKind.KELURAHAN, sukun));
    at("P01", "Jl. Raya Bandulan", poverty);
    at("P02", "seluruh kota");
    at("P03", null);
    at("P04", "Sukunrejo");
    var list = world.links().problems();
    assertThat(titles(list)).contains("Kelurahan Bandulan (Sukun)");
    for (var each : List.of(sukun, ward)) {
      assertThat(titles(list + "?place=" + each.value())).contains("P01").doesNotContain("P02", "P03", "P04");
    }
    assertThat(titles(list + "?place=WHOLE")).contains("P02", "P03").doesNotContain("P01", "P04");
    assertThat(titles(list + "?shown=MEASURED")).contains("P01", "order=title", "shown=MEASURED&amp;order")
        .doesNotContain("P02");
    assertThat(titles(list + "?shown=UNMEASURED&place=" + sukun.value())).contains("Tidak ada permasalahan yang cocok");
    assertThat(titles(world.links().problemsCsv() + "?shown=UNMEASURED&order=-code")).contains("P02", "P04")
        .doesNotContain("P01");
    assertThat(titles(list + "?place=" + java.util.UUID.randomUUID() + "&shown=x&state=y")).contains("P01", "P04");
  }

  @Test
  void nonsense_in_the_address_is_no_error() {
    register("P01", "Banjir", ProblemClass.PUBLIC_SERVICE);
    var list = world.links().problems();
    assertThat(titles(list + "?class=X&page=-7&page=2&q=%00%00")).contains("P01");
    assertThat(titles(list + "?page=99999999999")).contains("P01");
    assertThat(world.citizen().opens(list + "/not-an-id").status()).isEqualTo(404);
  }

  @Test
  void a_long_list_comes_in_pages_of_25_that_keep_the_search() {
    for (int no = 10; no < 40; no++) {
      register("P" + no, "Titik genangan " + no, ProblemClass.SOCIAL);
    }
    var first = titles(world.links().problems() + "?q=genangan");
    assertThat(first).contains("30 permasalahan cocok", "P34", "q=genangan&amp;page=2").doesNotContain("P35");
    assertThat(titles(world.links().problems() + "?q=genangan&page=2")).contains("P35", "P39").doesNotContain("P34");
  }

  @Test
  void a_problem_shows_its_evidence_its_source_its_indicators_and_its_history() {
    var poverty = indicators.register(world.planner().acting(), Sample.poverty());
    var id = registering.register(world.planner().acting(),
        Sample.problem("P07", "Kemiskinan", ProblemClass.SOCIAL, poverty));
    assertThat(titles(world.links().problem(id))).contains("40,62 ribu jiwa", "href=\"https://contoh.example/berita\"",
        "href=\"" + world.links().indicator(poverty) + "\"", "Permasalahan didaftarkan", "Kedungkandang", "Sosial");
    assertThat(world.citizen().inEnglish().opens(world.links().problem(id)).body()).contains("One indicator shows it");
  }

  @Test
  void script_and_formulas_in_a_problem_stay_words() {
    var id = register("P66", "<script>alert(1)</script>", ProblemClass.SOCIAL);
    register("P67", "=HYPERLINK(1)", ProblemClass.SOCIAL);
    assertThat(titles(world.links().problem(id))).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    assertThat(titles(world.links().problemsCsv())).contains("'=HYPERLINK(1)");
  }

  @Test
  void only_the_planner_is_offered_the_forms() {
    var id = register("P01", "Banjir", ProblemClass.SOCIAL);
    var forms = world.links().problemTexts(id);
    assertThat(world.planner().opens(world.links().problem(id)).body()).contains(forms);
    assertThat(world.mayor().opens(world.links().problem(id)).body()).doesNotContain(forms);
    assertThat(world.citizen().opens(world.links().problem(id)).body()).doesNotContain(forms);
  }

  private java.util.UUID register(String code, String title, ProblemClass problemClass) {
    return registering.register(world.planner().acting(), Sample.problem(code, title, problemClass));
  }

  private String titles(String address) {
    var answer = world.citizen().opens(address);
    assertThat(answer.status()).as(address).isEqualTo(200);
    return answer.body();
  }

  private static NewAgency place(String slug, String name, AgencyKind kind, @Nullable AgencyId parent) {
    return new NewAgency(slug, null, name, name.replaceFirst("^\\w+ ", ""), kind, parent, null, null, "Perda");
  }

  private void at(String code, @Nullable String place, UUID... shownBy) {
    registering.register(world.planner().acting(), new NewProblem(code, new ProblemFacts("Judul " + code,
        ProblemClass.SOCIAL, "Uraian", place, 2019, null, "Berita", List.of(shownBy))));
  }
}
