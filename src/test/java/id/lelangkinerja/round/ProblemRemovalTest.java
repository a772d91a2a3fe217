package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a problem that is taken off the register, with a lot upon it and without. */
@ProgrammeTest
class ProblemRemovalTest {
  private static final String[] PROBLEM = {"code", "P01", "title", "Banjir", "class", "PUBLIC_SERVICE", "description",
      "Uraian", "source", "Berita"};
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void a_problem_that_no_lot_took_up_disappears_once_its_reason_is_given() {
    var made = world.planner().sends(world.links().newProblem(), PROBLEM).location();
    var removal = made + "/removal";
    assertThat(world.planner().opens(made).body()).contains(removal);
    assertThat(world.mayor().opens(made).body()).doesNotContain(removal);
    assertThat(world.planner().opens(removal).body()).contains("Hapus “Banjir”?", "Belum pernah ada paket");
    assertThat(world.planner().sends(removal).body()).contains("id=\"reason-mistake\"");
    assertThat(world.planner().sends(removal, "reason", "Salah catat").location()).isEqualTo(world.links().problems());
    assertThat(world.citizen().opens(made).status()).isEqualTo(404);
  }

  @Test
  void a_problem_that_a_lot_took_up_is_withdrawn_and_stays_readable() {
    written.added(world, written.planned(world));
    var list = world.links().problems();
    var problem = world.links().problem(UUID.fromString(
        world.citizen().opens(list).body().replaceAll("(?s).*/problems/([0-9a-f-]{36}).*", "$1")));
    assertThat(world.planner().opens(problem + "/removal").body()).contains("Ada paket yang memakainya");
    assertThat(world.planner().sends(problem + "/removal", "reason", "Sudah teratasi").location()).isEqualTo(problem);
    assertThat(world.citizen().opens(problem).body()).contains("Ditarik", "Sudah teratasi");
    assertThat(world.planner().opens(problem).body()).doesNotContain(problem + "/removal", problem + "/texts");
    assertThat(world.planner().opens(problem + "/texts").status()).isEqualTo(404);
    assertThat(world.planner().sends(problem + "/removal", "reason", "x").status()).isEqualTo(404);
    assertThat(world.citizen().opens(list).body()).doesNotContain(problem);
    assertThat(world.citizen().opens(list + "?state=WITHDRAWN").body()).contains(problem);
    assertThat(world.citizen().opens(world.links().problemsCsv() + "?state=WITHDRAWN").body()).contains("K-01");
  }

  @Test
  void a_withdrawn_problem_comes_back_with_a_reason_and_only_where_it_is_withdrawn() {
    written.added(world, written.planned(world));
    var list = world.links().problems();
    var problem = world.links().problem(UUID.fromString(
        world.citizen().opens(list).body().replaceAll("(?s).*/problems/([0-9a-f-]{36}).*", "$1")));
    var back = problem + "/restoration";
    assertThat(world.planner().opens(back).status()).isEqualTo(404);
    world.planner().sends(problem + "/removal", "reason", "Sudah teratasi");
    assertThat(world.planner().opens(problem).body()).contains(back);
    assertThat(world.mayor().opens(problem).body()).doesNotContain(back);
    assertThat(world.planner().sends(back).body()).contains("id=\"reason-mistake\"");
    assertThat(world.planner().sends(back, "reason", "Banjir lagi").location()).isEqualTo(problem);
    assertThat(world.planner().opens(problem).body()).contains("Permasalahan dikembalikan", problem + "/texts")
        .doesNotContain("Sudah teratasi</p>");
    assertThat(world.citizen().opens(list).body()).contains(problem);
    assertThat(world.planner().sends(back, "reason", "x").status()).isEqualTo(404);
  }
}
