package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The secretary in the chair, the mayor and the expert are the panel; the vice mayor may sit on one. */
@ProgrammeTest
class ReplacingMemberTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  RoundQuery rounds;
  @Autowired
  ReplacingMember replacing;
  @Autowired
  HolderRepository keys;
  World world;
  RoundId round;
  String url;

  @BeforeEach
  void open() {
    world = worlds.fresh();
    round = written.planned(world);
    written.added(world, round);
    written.opened(world, round);
    url = world.links().auction().roundPanelChange(round.value());
  }

  private static String id(Player player) {
    return Written.id(player).value().toString();
  }

  private Round read() {
    return rounds.round(world.planner().acting(), round);
  }

  private void replace(Player leaving, Player joining) {
    replacing.replace(world.planner().acting(), round, Written.id(leaving), Written.id(joining), "Sakit");
  }

  @Test
  void a_planner_gives_a_seat_to_somebody_else_and_both_are_told() {
    assertThat(world.planner().opens(world.links().auction().round(round.value())).body()).contains(url);
    var answer = world.planner().sends(url, "leaving", id(world.expert()), "joining", id(world.viceMayor()), "reason",
        "Berhalangan tetap");
    assertThat(answer.location()).as(answer.body()).isEqualTo(world.links().auction().round(round.value()));
    assertThat(read().panel()).extracting(Round.Member::person)
        .contains(Written.id(world.viceMayor())).doesNotContain(Written.id(world.expert())).hasSize(3);
    assertThat(world.mayor().opens(answer.location()).body()).contains("Anggota tim penguji diganti",
        "Pemeran expert: Berhalangan tetap").doesNotContain(url);
    assertThat(world.viceMayor().opens(world.links().notices().all()).body()).contains("Anda sekarang duduk");
    assertThat(world.expert().opens(world.links().notices().all()).body()).contains("diberikan kepada orang lain");
  }

  @Test
  void whoever_replaces_the_chair_takes_the_chair() {
    replace(world.secretary(), world.viceMayor());
    assertThat(read().chair().orElseThrow().person()).isEqualTo(Written.id(world.viceMayor()));
    assertThat(read().panel()).filteredOn(Round.Member::chair).hasSize(1);
  }

  @Test
  void only_somebody_on_the_panel_leaves_and_only_somebody_fit_who_is_not_on_it_joins() {
    refuses("leaving", world.viceMayor(), world.viceMayor());
    refuses("joining", world.expert(), world.mayor());
    refuses("joining", world.expert(), world.dinkesHead());
    var answer = world.planner().sends(url, "leaving", id(world.expert()), "joining", id(world.viceMayor()), "reason",
        " ");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"reason-mistake\"");
    assertThat(read().panel()).extracting(Round.Member::person).contains(Written.id(world.expert()));
  }

  private void refuses(String field, Player leaving, Player joining) {
    var answer = world.planner().sends(url, "leaving", id(leaving), "joining", id(joining), "reason", "Sakit");
    assertThat(answer.status()).as(field).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#" + field + "\"");
  }

  @Test
  void no_replacement_leaves_every_holder_of_the_key_on_the_panel() {
    var holders = List.of(world.mayor(), world.secretary(), world.viceMayor());
    written.within(world.region(), () -> holders.forEach(holder -> keys.name(world.region(), round,
        holders.indexOf(holder) + 1, Written.id(holder))));
    var answer = world.planner().sends(url, "leaving", id(world.expert()), "joining", id(world.viceMayor()), "reason",
        "Sakit");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"joining-mistake\"", "di luar tim penguji");
    assertThat(read().panel()).extracting(Round.Member::person).contains(Written.id(world.expert()));
    replace(world.mayor(), world.viceMayor());
    assertThat(read().panel()).as("the mayor, who holds a part, has left").extracting(Round.Member::person)
        .contains(Written.id(world.viceMayor()));
  }

  @Test
  void no_replacement_leaves_every_holder_on_the_panel_once_the_named_substitute_is_let_in() {
    var holders = List.of(world.mayor(), world.secretary(), world.verifier());
    written.within(world.region(), () -> {
      holders.forEach(holder -> keys.name(world.region(), round, holders.indexOf(holder) + 1, Written.id(holder)));
      keys.nameSubstitute(world.region(), round, 3, Written.id(world.viceMayor()), "Cuti");
    });
    assertThat(world.planner().sends(url, "leaving", id(world.expert()), "joining", id(world.viceMayor()), "reason",
        "Sakit").body()).contains("id=\"joining-mistake\"", "di luar tim penguji");
    replace(world.mayor(), world.viceMayor());
    assertThat(read().panel()).extracting(Round.Member::person).contains(Written.id(world.viceMayor()));
  }

  @Test
  void the_panel_of_a_round_that_is_not_open_is_changed_in_its_form() {
    var draft = written.planned(world, "Putaran II");
    assertThatThrownBy(() -> replacing.replace(world.planner().acting(), draft, Written.id(world.expert()),
        Written.id(world.viceMayor()), "x")).hasMessage(Reason.PANEL_SETTLED.name());
    assertThat(world.planner().opens(world.links().auction().roundPanelChange(draft.value())).body())
        .contains("Tidak ada paket putaran ini").doesNotContain("<textarea");
  }

  @Test
  void nobody_but_a_planner_replaces() {
    PersonId leaving = Written.id(world.expert());
    for (var player : List.of(world.mayor(), world.secretary(), world.expert(), world.dinkesHead())) {
      assertThatThrownBy(
          () -> replacing.replace(player.acting(), round, leaving, Written.id(world.viceMayor()), "x"))
          .hasMessage(Reason.NOT_YOURS.name());
    }
  }
}
