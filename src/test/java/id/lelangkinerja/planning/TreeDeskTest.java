package id.lelangkinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.StructureLinks;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class TreeDeskTest {
  @Autowired
  Worlds worlds;
  @Autowired
  AddingGoal goals;
  @Autowired
  AddingObjective objectives;
  @Autowired
  RegisteringIndicator indicators;
  World world;
  StructureLinks links;
  UUID goal;
  UUID objective;
  UUID poverty;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    links = world.links().structure();
    var who = world.planner().acting();
    poverty = indicators.register(who, Sample.poverty());
    goal = goals.add(who, world.missions().getFirst(), 1, "Warga sehat");
    objective = objectives.add(who, goal, 1, "Kemiskinan turun", List.of(poverty));
  }

  @Test
  void the_tree_leads_the_planner_alone_to_where_goals_and_objectives_are_edited() {
    assertThat(tree()).contains(links.goal(goal) + "\"", links.objective(objective) + "\"");
    assertThat(world.dinkesHead().opens(world.links().planning()).body()).contains("Warga sehat")
        .doesNotContain(links.goal(goal), links.objective(objective));
    assertThat(world.dinkesHead().opens(links.goal(goal)).status()).isEqualTo(404);
  }

  @Test
  void a_goal_is_reworded_renumbered_and_moved_to_another_mission_and_its_history_tells() {
    var other = goals.add(world.planner().acting(), world.missions().getFirst(), 2, "Warga pintar");
    assertThat(revise(links.goal(goal), world.missions().getFirst(), "2", "Warga sehat sekali", "1")).isEqualTo(303);
    assertThat(tree()).contains("Tujuan 1.2: Warga sehat sekali", "Tujuan 1.1: Warga pintar",
        "Sasaran 1.2.1: Kemiskinan turun");
    assertThat(revise(links.goal(goal), world.missions().getLast(), "1", "Warga sehat sekali", "2")).isEqualTo(303);
    assertThat(tree()).contains("Tujuan 2.1: Warga sehat sekali");
    assertThat(world.planner().opens(links.goal(goal)).body()).contains("Tujuan dipindahkan", "1.2 → 2.1",
        "Nomor tujuan diubah", "Bunyi tujuan diubah");
    var taken = world.planner().sends(links.goal(other), "above", world.missions().getLast().toString(), "no", "1",
        "text", "Warga pintar", "version", "2");
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.body()).contains("id=\"no-mistake\"", ">Warga pintar</textarea>");
  }

  @Test
  void a_slower_edit_and_a_mission_of_another_region_are_refused() {
    var address = links.goal(goal);
    assertThat(revise(address, world.missions().getFirst(), "1", "a", "1")).isEqualTo(303);
    assertThat(revise(address, world.missions().getFirst(), "1", "b", "1")).isEqualTo(409);
    assertThat(revise(address, worlds.fresh().missions().getFirst(), "1", "b", "2")).isEqualTo(422);
    assertThat(world.planner().sends(address, "no", "x", "version", "2").body()).contains("id=\"no-mistake\"",
        "id=\"text-mistake\"", "id=\"above-mistake\"");
  }

  @Test
  void an_objective_moves_to_another_goal_and_is_measured_by_what_is_ticked() {
    var who = world.planner().acting();
    var other = goals.add(who, world.missions().getLast(), 1, "Ekonomi tumbuh");
    var growth = indicators.register(who, Sample.indicator("PDRB", "Laju PDRB", null));
    var answer = world.planner().sends(links.objective(objective), "above", other.toString(), "no", "3", "text",
        "Kemiskinan turun", "version", "1", "indicators", growth.toString());
    assertThat(answer.status()).isEqualTo(303);
    assertThat(tree()).contains("Sasaran 2.1.3: Kemiskinan turun", "Laju PDRB").doesNotContain("Persentase penduduk");
    assertThat(world.planner().opens(links.objective(objective)).body()).contains("Sasaran dipindahkan",
        "Indikator dipasang: Laju PDRB", "Indikator dilepas: Persentase penduduk miskin");
    assertThat(world.citizen().opens(world.links().indicator(growth)).body())
        .contains("Dipasang pada sasaran: Kemiskinan turun");
  }

  @Test
  void an_indicator_s_form_says_which_objectives_it_measures() {
    var address = world.links().indicatorTexts(poverty);
    assertThat(world.planner().opens(address).body()).contains("1.1.1. Kemiskinan turun",
        "value=\"" + objective + "\" checked");
    assertThat(world.planner().sends(address, "name", "n", "definition", "d", "formula", "f", "dataSource", "s",
        "version", "1").status()).isEqualTo(303);
    assertThat(tree()).contains("Belum ada indikator");
    assertThat(world.planner().sends(address, "name", "n", "definition", "d", "formula", "f", "dataSource", "s",
        "version", "2", "objectives", UUID.randomUUID().toString()).body()).contains("id=\"objectives-mistake\"");
  }

  @Test
  void what_something_hangs_on_is_not_removed_and_says_what_hangs_on_it() {
    var refused = world.planner().sends(links.goalRemoval(goal));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("1.1.1. Kemiskinan turun", "pindahkan atau hapus dahulu");
    assertThat(world.planner().opens(links.goal(goal)).body()).doesNotContain(links.goalRemoval(goal));
    assertThat(world.planner().opens(links.goalRemoval(goal)).body()).contains("Kembali")
        .doesNotContain("action=\"" + links.goalRemoval(goal));
    assertThat(world.planner().sends(links.objectiveRemoval(objective)).body())
        .contains("Persentase penduduk miskin", "lepaskan dahulu");
  }

  @Test
  void what_nothing_hangs_on_is_removed_once_it_was_confirmed() {
    assertThat(world.planner().sends(links.objective(objective), "above", goal.toString(), "no", "1", "text", "x",
        "version", "1").status()).isEqualTo(303);
    assertThat(world.planner().opens(links.objective(objective)).body()).contains(links.objectiveRemoval(objective));
    assertThat(world.planner().opens(links.objectiveRemoval(objective)).body()).contains("Hapus sasaran 1.1.1?");
    assertThat(world.planner().sends(links.objectiveRemoval(objective)).status()).isEqualTo(303);
    assertThat(world.planner().opens(links.objective(objective)).status()).isEqualTo(404);
    assertThat(world.planner().opens(links.goal(goal)).body()).contains("Sasaran dihapus: 1.1.1 x");
    assertThat(world.planner().sends(links.goalRemoval(goal)).status()).isEqualTo(303);
    assertThat(tree()).doesNotContain("Warga sehat");
  }

  private String tree() {
    return world.planner().opens(world.links().planning()).body();
  }

  private int revise(String address, UUID above, String no, String text, String version) {
    return world.planner().sends(address, "above", above.toString(), "no", no, "text", text, "version", version)
        .status();
  }
}
