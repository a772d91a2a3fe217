package id.lelangkinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class PlanningPermissionTest {
  @Autowired
  Worlds worlds;
  @Autowired
  AddingGoal addingGoal;
  @Autowired
  AddingObjective addingObjective;
  @Autowired
  RegisteringIndicator registeringIndicator;
  @Autowired
  RegisteringProblem registeringProblem;
  @Autowired
  Publishing publishing;
  @Autowired
  CorrectingFigure correcting;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  /** Each form's address with what a planner would send. */
  private Map<String, String[]> forms() {
    var planner = world.planner().acting();
    var indicator = registeringIndicator.register(planner, Sample.poverty());
    var problem = registeringProblem.register(planner, Sample.problem("P01", "Banjir", ProblemClass.SOCIAL));
    var goal = addingGoal.add(planner, world.missions().getFirst(), 1, "Warga sehat");
    var texts = new String[]{"code", "BARU", "name", "n", "unit", "u", "direction", "CONTEXT", "aggregation", "SUM",
        "frequency", "MONTHLY", "decimals", "0", "definition", "d", "formula", "f", "dataSource", "s", "version", "1"};
    var facts = new String[]{"code", "P02", "title", "t", "class", "SOCIAL", "description", "d", "source", "s",
        "version", "1"};
    var forms = new LinkedHashMap<String, String[]>();
    forms.put(world.links().newGoal(world.missions().getLast()), new String[]{"no", "1", "text", "t"});
    forms.put(world.links().newObjective(goal), new String[]{"no", "1", "text", "t"});
    forms.put(world.links().newIndicator(), texts);
    forms.put(world.links().indicatorTexts(indicator), texts);
    forms.put(world.links().newValue(indicator),
        new String[]{"year", "2019", "kind", "TARGET", "value", "1", "source", "s"});
    publishing.publish(planner, indicator, Sample.realised(2018, "4.1"));
    forms.put(world.links().structure().correction(indicator, "2018", "REALISED"),
        new String[]{"value", "4", "source", "s", "reason", "Revisi", "version", "1"});
    forms.put(world.links().newProblem(), facts);
    forms.put(world.links().problemTexts(problem), facts);
    return forms;
  }

  @Test
  void each_form_is_the_planner_s_alone() {
    forms().forEach((address, fields) -> {
      for (var player : world.everybody()) {
        if (player != world.planner()) {
          assertThat(player.opens(address).isRefused()).as(player + " opens " + address).isTrue();
          assertThat(player.sends(address, fields).isRefused()).as(player + " sends " + address).isTrue();
          assertThat(player.sends(address).isRefused()).as(player + " sends nothing to " + address).isTrue();
        }
      }
      assertThat(world.planner().opens(address).status()).as("planner opens " + address).isEqualTo(200);
      assertThat(world.planner().sends(address, fields).status()).as("planner sends " + address).isEqualTo(303);
    });
  }

  @Test
  void the_tree_is_for_everyone_who_holds_an_office_here() {
    for (var player : world.everybody()) {
      boolean outside = player == world.citizen() || player == world.stranger();
      assertThat(player.opens(world.links().planning()).isRefused()).as(player.toString()).isEqualTo(outside);
    }
  }

  @Test
  void the_use_cases_themselves_refuse_whoever_does_not_plan() {
    var mayor = world.mayor().acting();
    var nothing = new UUID(0, 0);
    refused(() -> addingGoal.add(mayor, world.missions().getFirst(), 1, "t"));
    refused(() -> addingObjective.add(mayor, nothing, 1, "t", List.of()));
    refused(() -> registeringIndicator.register(mayor, Sample.poverty()));
    refused(() -> registeringProblem.register(mayor, Sample.problem("P01", "x", ProblemClass.SOCIAL)));
    refused(() -> publishing.publish(mayor, nothing, Sample.realised(2019, "1")));
    refused(() -> correcting.correct(mayor, nothing, 1, Sample.realised(2019, "1"), "r"));
  }

  @Test
  void a_planner_of_another_region_cannot_reach_in() {
    var elsewhere = worlds.fresh();
    var foreign = registeringIndicator.register(elsewhere.planner().acting(), Sample.poverty());
    assertThatThrownBy(() -> registeringProblem.register(world.planner().acting(),
        Sample.problem("P01", "x", ProblemClass.SOCIAL, foreign)))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_CHOICE));
    assertThatThrownBy(() -> addingGoal.add(world.planner().acting(), elsewhere.missions().getFirst(), 1, "x"))
        .isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_FOUND_HERE));
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_YOURS));
  }
}
