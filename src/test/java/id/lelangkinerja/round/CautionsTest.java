package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a planner should know before a round opens, though it keeps nothing from opening. */
@ProgrammeTest
class CautionsTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  AddingLot adding;
  @Autowired
  ChoosingSealing sealing;
  @Autowired
  Appointing appointing;
  World world;
  RoundId round;

  @BeforeEach
  void plan() {
    world = worlds.fresh();
    round = written.planned(world);
    written.added(world, round);
  }

  private String check() {
    return world.planner().opens(world.links().auction().roundCheck(round.value())).body();
  }

  @Test
  void a_round_without_anything_odd_warns_of_nothing() {
    round = written.planned(world, "Putaran tertata");
    var plan = written.lot(world);
    adding.add(world.planner().acting(), round, new NewLot(plan.theme(), plan.title(), plan.summary(), plan.mission(),
        plan.problems(), plan.indicators().stream().map(CautionsTest::stretched).toList(), plan.invited()));
    share();
    assertThat(check()).doesNotContain("Perlu diperhatikan");
  }

  @Test
  void the_simple_key_is_named_where_three_could_hold_a_shared_one() {
    var said = "disegel dengan kunci instalasi saja";
    assertThat(check()).contains(said, world.links().seals().holders(round.value()), "lengkap dan siap dibuka");
    share();
    assertThat(check()).doesNotContain(said);
  }

  @Test
  void an_indicator_without_a_stretch_in_its_last_year_is_named_with_its_lot() {
    assertThat(check()).contains("Angka STUNTING pada paket Bebas stunting belum punya target unggul");
  }

  private void share() {
    sealing.byHolders(world.planner().acting(), round,
        Written.panel(world.verifier(), world.monitor(), world.viceMayor()));
  }

  private static NewLot.Measured stretched(NewLot.Measured measured) {
    return new NewLot.Measured(measured.indicator(), measured.weight(), measured.guard(), measured.path().stream()
        .map(each -> new Lot.Reserve(each.year(), each.value(), each.value().subtract(BigDecimal.ONE))).toList());
  }

  @Test
  void a_judge_who_holds_an_office_in_an_invited_agency_is_named() {
    appointing.appoint(Acting.installation(world.region()), world.expert().acting().person(), new Appointing.Office(
        Role.AGENCY_OPERATOR, world.agency("dinkes"), "Jabatan kedua", false, LocalDate.of(2018, 10, 1), null));
    assertThat(check()).contains("Perlu diperhatikan", "Pemeran expert duduk di tim penguji",
        world.links().auction().roundEdit(round.value()), "lengkap dan siap dibuka");
  }

  @Test
  void an_invited_agency_that_nobody_heads_is_named() {
    var plan = written.lot(world);
    var lot = adding.add(world.planner().acting(), round, new NewLot(plan.theme(), "Kota terhubung", plan.summary(),
        plan.mission(), plan.problems(), plan.indicators(), List.of(world.agency("kominfo"))));
    assertThat(check()).contains("diundang untuk paket Kota terhubung", world.links().auction().lotEdit(lot.value()));
  }

  @Test
  void a_lot_with_room_for_more_winners_than_are_invited_is_named() {
    var plan = written.lot(world);
    adding.add(world.planner().acting(), round, new NewLot(plan.theme(), "Paket bersama", plan.summary(),
        plan.mission(), plan.problems(), plan.indicators(), plan.invited(), NewLot.Terms.shared(2)));
    assertThat(check())
        .contains("Paket Paket bersama boleh mempunyai lebih banyak pemenang daripada yang diundang (1)");
  }

  @Test
  void the_panel_is_told_once_that_its_round_opens() {
    written.added(world, round);
    written.opened(world, round);
    for (var judge : List.of(world.expert(), world.mayor(), world.secretary())) {
      assertThat(judge.opens(world.links().notices().csv()).body()).as("" + judge)
          .containsOnlyOnce("Anda duduk di tim pengujinya");
    }
    assertThat(world.viceMayor().opens(world.links().notices().csv()).body()).doesNotContain("tim pengujinya");
  }
}
