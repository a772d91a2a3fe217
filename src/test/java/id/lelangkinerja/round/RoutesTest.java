package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every route with everybody of the cast: those who may succeed with the very request that the others are refused. */
@ProgrammeTest
class RoutesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  World world;
  RoundId round;
  LotId lot;

  @BeforeEach
  void plan() {
    world = worlds.fresh();
    round = written.planned(world);
    lot = written.added(world, round);
  }

  private Set<Player> insiders() {
    return Set.of(world.planner(), world.mayor(), world.viceMayor(), world.secretary(), world.expert());
  }

  private Set<Player> signedIn() {
    return Set.copyOf(world.everybody().stream()
        .filter(player -> player != world.stranger() && player != world.citizen()).toList());
  }

  private void opened(Set<Player> allowed, String address) {
    for (var player : world.everybody()) {
      var answer = player.opens(address);
      assertThat(answer.status() == 200).as(player + " opens " + address + ": " + answer.status())
          .isEqualTo(allowed.contains(player));
      assertThat(answer.isRefused()).as(player + " opens " + address).isEqualTo(!allowed.contains(player));
    }
  }

  /** Nobody but the planner, who comes last and succeeds with the same request. */
  private void sentByPlanner(String address, Filled filled) {
    for (var player : world.everybody()) {
      if (player != world.planner()) {
        assertThat(player.sends(address, filled.sent()).isRefused()).as(player + " sends " + address).isTrue();
      }
    }
    assertThat(world.planner().sends(address, filled.sent()).status()).as(address).isEqualTo(303);
  }

  @Test
  void drafts_are_read_by_those_who_prepare_and_decide_them() {
    opened(insiders(), world.links().auction().round(round.value()));
    opened(insiders(), world.links().auction().lot(lot.value()));
    opened(signedIn(), world.links().auction().rounds());
    assertThat(world.dinkesHead().opens(world.links().auction().rounds()).body()).contains("0 putaran lelang");
  }

  @Test
  void an_expert_of_another_panel_reads_no_draft() {
    var planner = world.planner();
    var panel = List.of(world.secretary(), world.mayor(), world.viceMayor());
    var filled = Filled.round(world).but("name", "Putaran II").without("panel");
    for (var member : panel) {
      filled = filled.and("panel", member.acting().person().value().toString());
    }
    var second = planner.sends(world.links().auction().rounds(), filled.sent()).location();
    assertThat(world.expert().opens(second).status()).isEqualTo(404);
    assertThat(world.expert().opens(world.links().auction().rounds()).body()).contains("Putaran I<")
        .doesNotContain("Putaran II");
  }

  @Test
  void once_open_they_are_read_by_everyone_signed_in_and_by_nobody_else() {
    written.opened(world, round);
    opened(signedIn(), world.links().auction().round(round.value()));
    opened(signedIn(), world.links().auction().lot(lot.value()));
  }

  @Test
  void a_draft_added_to_an_open_round_is_seen_by_insiders_alone() {
    written.opened(world, round);
    var draft = written.added(world, round);
    opened(insiders(), world.links().auction().lot(draft.value()));
    assertThat(world.dinkesHead().opens(world.links().auction().round(round.value())).body())
        .contains(world.links().auction().lot(lot.value())).doesNotContain(world.links().auction().lot(draft.value()));
  }

  @Test
  void forms_and_the_check_are_the_planners() {
    var planner = Set.of(world.planner());
    opened(planner, world.links().auction().roundNew());
    opened(planner, world.links().auction().roundEdit(round.value()));
    opened(planner, world.links().auction().roundCheck(round.value()));
    opened(planner, world.links().auction().roundNewLot(round.value()));
    opened(planner, world.links().auction().lotEdit(lot.value()));
    opened(planner, world.links().auction().lotCancellation(lot.value()));
    written.opened(world, round);
    opened(planner, world.links().auction().lotStepBack(lot.value()));
  }

  @Test
  void acts_are_the_planners() {
    var problem = written.problem(world.region(), "S-01");
    written.indicator(world.region(), "IMUNISASI", "HIGHER_IS_BETTER");
    sentByPlanner(world.links().auction().rounds(), Filled.round(world).but("name", "Putaran II"));
    sentByPlanner(world.links().auction().roundLots(round.value()), Filled.lot(world, problem));
    sentByPlanner(world.links().auction().lotEdit(lot.value()), Filled.lot(world, problem));
    sentByPlanner(world.links().auction().roundEdit(round.value()), Filled.round(world));
    var nothing = new Filled(List.of());
    sentByPlanner(world.links().auction().roundOpening(round.value()), nothing.and("confirmed", "yes"));
    sentByPlanner(world.links().auction().lotStepBack(lot.value()),
        nothing.and("seen", "BIDDING").and("reason", "Salah"));
    sentByPlanner(world.links().auction().lotCancellation(lot.value()), nothing.and("reason", "Salah"));
  }

  @Test
  void what_does_not_exist_is_not_found_and_nonsense_neither() {
    for (var id : new String[]{UUID.randomUUID().toString(), "x", "..%2f", "1"}) {
      assertThat(world.planner().opens(world.links().auction().rounds() + "/" + id).status()).as(id).isBetween(400,
          404);
      assertThat(world.planner().opens(world.links().auction().lots() + "/" + id).status()).as(id).isBetween(400, 404);
    }
    assertThat(world.planner().sends(world.links().auction().roundEdit(UUID.randomUUID()), Filled.round(world).sent())
        .status())
        .isEqualTo(404);
    assertThat(world.planner().sends(world.links().auction().lotEdit(UUID.randomUUID()), "title", "x").status())
        .isEqualTo(404);
  }
}
