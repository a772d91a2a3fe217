package id.lelangkinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class PlannerFormsTest {
  private static final String[] INDICATOR = {"code", "STUNTING", "name", "Prevalensi stunting", "unit", "persen",
      "direction", "LOWER_IS_BETTER", "aggregation", "LAST", "frequency", "YEARLY", "decimals", "1", "definition", "d",
      "formula", "f", "dataSource", "Dinkes", "agency", ""};
  private static final String[] PROBLEM = {"code", "P01", "title", "Banjir", "class", "PUBLIC_SERVICE", "description",
      "Uraian", "place", "", "year", "", "evidence", "", "source", "Berita"};
  @Autowired
  Worlds worlds;
  @Autowired
  RegisteringIndicator indicators;
  @Autowired
  RegisteringProblem problems;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void the_planner_builds_the_tree_and_everyone_signed_in_reads_it() {
    var poverty = indicators.register(world.planner().acting(), Sample.poverty());
    var mission = world.missions().getFirst();
    assertThat(world.planner().opens(world.links().newGoal(mission)).body()).contains("value=\"1\"");
    assertThat(world.planner().sends(world.links().newGoal(mission), "no", "1", "text", "Warga sehat").location())
        .isEqualTo(world.links().planning());
    var goal = id("goals/([0-9a-f-]{36})/new-objective", world.planner().opens(world.links().planning()).body());
    assertThat(world.planner().sends(world.links().newObjective(goal), "no", "1", "text", "Kemiskinan turun",
        "indicators", poverty.toString()).status()).isEqualTo(303);
    assertThat(world.dinsosOperator().opens(world.links().planning()).body())
        .contains("Tujuan 1.1: Warga sehat", "Sasaran 1.1.1: Kemiskinan turun", "Persentase penduduk miskin",
            "1 sasaran, semuanya terukur")
        .doesNotContain("new-goal", "new-objective", "new-indicator");
    assertThat(world.planner().inEnglish().opens(world.links().planning()).body()).contains("one objective, measured");
    assertThat(world.citizen().opens(world.links().indicator(poverty)).body()).contains("Kemiskinan turun");
  }

  @Test
  void an_indicator_is_registered_and_its_figures_published() {
    var address = world.planner().sends(world.links().newIndicator(), INDICATOR).location();
    assertThat(address).startsWith(world.links().indicators() + "/");
    var indicator = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    assertThat(publish(indicator, "2019", "1.234,5", "")).isEqualTo(303);
    assertThat(publish(indicator, "2020", "", "BB")).isEqualTo(303);
    assertThat(world.citizen().opens(address).body()).contains("1.234,5", "BB", "Angka dipublikasikan: 2020");
  }

  @Test
  void the_same_form_sent_twice_has_one_effect() {
    var key = UUID.randomUUID().toString();
    var first = world.planner().sends(world.links().newProblem(), with(PROBLEM, "key", key));
    var second = world.planner().sends(world.links().newProblem(), with(PROBLEM, "key", key));
    assertThat(first.status()).isEqualTo(303);
    assertThat(second.location()).isEqualTo(first.location());
    assertThat(world.citizen().opens(world.links().problems()).body()).contains("1 permasalahan warga tercatat");
  }

  @Test
  void every_mistake_is_told_beside_its_field_and_nothing_is_lost() {
    var answer = world.planner().sends(world.links().newProblem(), "code", "p 1", "title", "Judul <b>", "class", "X",
        "description", "", "year", "1.5", "source", "s", "indicators", "no-id", "place", "Sukun");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"class-mistake\"", "id=\"description-mistake\"", "id=\"year-mistake\"",
        "id=\"indicators-mistake\"", "value=\"Judul &lt;b>\"", "value=\"p 1\"", "value=\"Sukun\"", "value=\"1.5\"");
    var code = world.planner().sends(world.links().newProblem(), with(PROBLEM, "code", "p 1"));
    assertThat(code.status()).isEqualTo(422);
    assertThat(code.body()).contains("id=\"code-mistake\"", "value=\"Banjir\"");
    var empty = world.planner().sends(world.links().newIndicator());
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body()).contains("id=\"unit-mistake\"", "id=\"direction-mistake\"", "id=\"decimals-mistake\"");
  }

  @Test
  void a_code_that_is_taken_is_refused_beside_the_code() {
    indicators.register(world.planner().acting(), Sample.poverty());
    var answer = world.planner().sends(world.links().newIndicator(), with(INDICATOR, "code", "KEMISKINAN"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("id=\"code-mistake\"", "Kode ini sudah dipakai indikator lain");
    problems.register(world.planner().acting(), Sample.problem("P01", "x", ProblemClass.SOCIAL));
    assertThat(world.planner().sends(world.links().newProblem(), PROBLEM).status()).isEqualTo(409);
  }

  @Test
  void a_number_of_the_tree_is_used_once() {
    var mission = world.missions().getFirst();
    assertThat(world.planner().sends(world.links().newGoal(mission), "no", "1", "text", "a").status()).isEqualTo(303);
    var again = world.planner().sends(world.links().newGoal(mission), "no", "1", "text", "b");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body()).contains("id=\"no-mistake\"", ">b</textarea>");
    assertThat(world.planner().sends(world.links().newGoal(UUID.randomUUID()), "no", "1", "text", "a").status())
        .isEqualTo(404);
  }

  @Test
  void what_cannot_be_is_refused_and_never_an_error_of_the_program() {
    var indicator = indicators.register(world.planner().acting(), Sample.poverty());
    assertThat(publish(indicator, "1800", "1", "")).isEqualTo(422);
    assertThat(publish(indicator, "2019", "NaN", "")).isEqualTo(422);
    assertThat(publish(indicator, "2019", "1e400", "")).isEqualTo(422);
    assertThat(publish(indicator, "2019", "999999999999999", "")).isEqualTo(422);
    assertThat(publish(indicator, "2019", "", "")).isEqualTo(422);
    assertThat(publish(indicator, "2019", "1", "BB")).isEqualTo(422);
    assertThat(publish(indicator, "2019", "99.999.999.999.999,999999", "")).isEqualTo(303);
    assertThat(publish(indicator, "2019", "2", "")).isEqualTo(409);
    for (var name : List.of("agency", "decimals", "code", "name")) {
      for (var value : List.of(UUID.randomUUID().toString(), "-1", "\u0000", "x".repeat(5000))) {
        assertThat(world.planner().sends(world.links().newIndicator(), with(INDICATOR, name, value)).status())
            .as(name + "=" + value).isLessThan(500);
      }
    }
    assertThat(world.planner().sends(world.links().newIndicator(),
        with(INDICATOR, "code", "LAIN", "agency", UUID.randomUUID().toString())).body())
        .contains("id=\"agency-mistake\"");
    assertThat(world.planner().sends(world.links().newProblem(),
        with(PROBLEM, "indicators", UUID.randomUUID().toString())).body()).contains("id=\"indicators-mistake\"");
    assertThat(world.planner().sends(world.links().newIndicator(),
        with(INDICATOR, "code", "LAIN", "direction", "CONTEXT", "fromBaseline", "yes")).body())
        .contains("id=\"fromBaseline-mistake\"");
  }

  @Test
  void an_edit_names_the_version_that_it_saw_so_that_the_slower_one_is_told() {
    var problem = problems.register(world.planner().acting(), Sample.problem("P01", "Lama", ProblemClass.SOCIAL));
    var address = world.links().problemTexts(problem);
    assertThat(world.planner().opens(address).body()).contains("value=\"Lama\"", "name=\"version\"", "value=\"1\"");
    assertThat(world.planner().sends(address, with(PROBLEM, "version", "1", "title", "Baru")).status()).isEqualTo(303);
    var slower = world.planner().sends(address, with(PROBLEM, "version", "1", "title", "Lain"));
    assertThat(slower.status()).isEqualTo(409);
    assertThat(slower.body()).contains("Orang lain sudah mengubahnya", "value=\"Lain\"", "id=\"version\" value=\"2\"");
    assertThat(world.citizen().opens(world.links().problem(problem)).body())
        .contains("Baru</h1>", "Keterangan permasalahan diperbarui").doesNotContain("Lain</h1>");
    assertThat(world.planner().sends(address, with(PROBLEM, "version", "x")).status()).isEqualTo(422);
  }

  @Test
  void an_indicator_s_texts_change_and_its_measure_stays() {
    var indicator = indicators.register(world.planner().acting(), Sample.poverty());
    var address = world.links().indicatorTexts(indicator);
    assertThat(world.planner().opens(address).body()).contains("value=\"Persentase penduduk miskin\"")
        .doesNotContain("name=\"unit\"");
    assertThat(world.planner().sends(address, with(INDICATOR, "version", "1", "name", "Angka kemiskinan", "agency",
        world.agency("dinsos").value().toString())).status()).isEqualTo(303);
    assertThat(world.citizen().opens(world.links().indicator(indicator)).body())
        .contains("Angka kemiskinan", "Dinas Sosial", "<dd>persen</dd>", "<dd>KEMISKINAN</dd>");
    assertThat(world.planner().sends(address, with(INDICATOR, "version", "1")).status()).isEqualTo(409);
  }

  private int publish(UUID indicator, String year, String value, String label) {
    return world.planner().sends(world.links().newValue(indicator), "year", year, "kind", "REALISED", "value", value,
        "label", label, "source", "BPS", "note", "").status();
  }

  /** The fields with others put in their place or added. */
  private static String[] with(String[] fields, String... changes) {
    var all = new java.util.LinkedHashMap<String, String>();
    for (var pairs : List.of(fields, changes)) {
      for (int at = 0; at < pairs.length; at += 2) {
        all.put(pairs[at], pairs[at + 1]);
      }
    }
    return all.entrySet().stream().flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
        .toArray(String[]::new);
  }

  private static UUID id(String pattern, String body) {
    var matcher = Pattern.compile(pattern).matcher(body);
    assertThat(matcher.find()).isTrue();
    return UUID.fromString(matcher.group(1));
  }
}
