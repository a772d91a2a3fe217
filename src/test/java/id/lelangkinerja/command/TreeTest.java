package id.lelangkinerja.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import id.lelangkinerja.command.page.Branch;
import id.lelangkinerja.measurement.Sampled;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.region.MissionRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TreeTest {
  private static final Moment END = new Moment(2019, 4);
  private static final BigDecimal TOLERANCE = new BigDecimal("0.0000000001");

  @Test
  void a_contract_is_the_weighted_mean_of_its_commitments_and_a_mission_the_plain_mean_of_its_contracts() {
    qt().withExamples(200).forAll(integers().between(1, 6), integers().between(1, 5), integers().all())
        .checkAssert((contracts, indicators, seed) -> {
          var mission = UUID.randomUUID();
          var sampled = new Sampled(seed, mission, contracts, indicators);
          var tree = new Growing(sampled.achievements(), END, new Links("3573"))
              .tree(List.of(new MissionRow(mission, UUID.randomUUID(), 1, "Sehat")), List.of());
          assertThat(tree).hasSize(1);
          var branches = tree.getFirst().branches();
          assertThat(branches).hasSize(contracts);
          branches.forEach(contract -> same(contract, weighted(contract, sampled)));
          same(tree.getFirst(), mean(branches));
        });
  }

  @Test
  void an_objective_counts_what_measures_its_indicators_in_whichever_contract() {
    var mission = UUID.randomUUID();
    var sampled = new Sampled(7, mission, 3, 2);
    var shared = sampled.indicators().getFirst();
    var aim = new AimQuery.Aim(mission, UUID.randomUUID(), 1, "Warga sehat", UUID.randomUUID(), 2, "Stunting turun",
        shared);
    var unmeasured = new AimQuery.Aim(mission, UUID.randomUUID(), 2, "Lain", UUID.randomUUID(), 1, "Tidak diukur",
        UUID.randomUUID());
    var tree = new Growing(sampled.achievements(), END, new Links("3573"))
        .tree(List.of(new MissionRow(mission, UUID.randomUUID(), 1, "Sehat")), List.of(aim, unmeasured));
    var goal = tree.getFirst().branches().getLast();
    assertThat(goal.kindKey()).isEqualTo("command.tree.goal");
    assertThat(goal.branches()).singleElement().satisfies(objective -> {
      assertThat(objective.text()).isEqualTo("1.2 Stunting turun");
      assertThat(objective.branches()).hasSize(1);
      assertThat(objective.cell().percent()).isEqualTo(goal.cell().percent());
    });
    assertThat(tree.getFirst().branches()).noneMatch(branch -> branch.text().contains("Lain"));
  }

  private static void same(Branch branch, BigDecimal expected) {
    assertThat(java.util.Objects.requireNonNull(branch.cell().percent()).subtract(expected).abs())
        .isLessThan(TOLERANCE);
  }

  private static BigDecimal weighted(Branch contract, Sampled sampled) {
    var points = BigDecimal.ZERO;
    var weights = BigDecimal.ZERO;
    for (var leaf : contract.branches()) {
      var weight = sampled.weightOf(leaf.text());
      points = points.add(weight.multiply(java.util.Objects.requireNonNull(leaf.cell().percent())));
      weights = weights.add(weight);
    }
    return points.divide(weights, MathContext.DECIMAL128);
  }

  private static BigDecimal mean(List<Branch> branches) {
    return branches.stream().map(each -> java.util.Objects.requireNonNull(each.cell().percent()))
        .reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(branches.size()), 20, RoundingMode.HALF_UP);
  }
}
