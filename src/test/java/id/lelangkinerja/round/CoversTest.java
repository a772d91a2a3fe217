package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.RegisteringAgency;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the awards of a round must not leave out; its one lot is for the first mission and for the kecamatan Klojen. */
@ProgrammeTest
class CoversTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  AddingLot adding;
  @Autowired
  SettingCovers setting;
  @Autowired
  RegisteringAgency registering;
  World world;
  RoundId round;
  AgencyId klojen;
  UUID mission;

  @BeforeEach
  void plan() {
    world = worlds.fresh();
    klojen = kecamatan("klojen", "Kecamatan Klojen");
    mission = world.missions().getFirst();
    round = written.planned(world);
    var plain = written.lot(world);
    adding.add(world.planner().acting(), round, new NewLot(plain.theme(), plain.title(), plain.summary(), mission,
        plain.problems(), plain.indicators(), plain.invited(), new NewLot.Terms(1, List.of(), List.of(klojen))));
  }

  @Test
  void the_planner_sets_them_and_every_reader_of_the_round_reads_them() {
    assertThat(world.planner().opens(page()).body()).contains("Tidak ada yang wajib tercakup", form());
    assertThat(world.planner().opens(form()).body()).contains("1. Layanan dasar yang mudah dijangkau",
        "Kecamatan Klojen");
    assertThat(world.planner().sends(form(), field(mission), "1", field(klojen.value()), "1").location())
        .isEqualTo(page());
    assertThat(world.planner().opens(form()).body()).contains("value=\"1\"");
    assertThat(world.mayor().opens(page()).body()).contains("Kecamatan Klojen", "Cakupan minimum putaran diatur")
        .doesNotContain(form());
    assertThat(check()).contains("lengkap dan siap dibuka");
    assertThat(world.planner().sends(form()).location()).isEqualTo(page());
    assertThat(world.planner().opens(page()).body()).contains("Tidak ada yang wajib tercakup");
  }

  @Test
  void a_cover_that_the_lots_cannot_meet_is_missing_before_the_round_opens() {
    var second = world.missions().get(1);
    world.planner().sends(form(), field(second), "2", field(klojen.value()), "2", field(mission), "1");
    assertThat(check()).contains("2 hal masih kurang", "2. Ekonomi yang produktif meminta 2 paket, baru ada 0",
        "Kecamatan Klojen meminta 2 paket, baru ada 1", form());
  }

  @Test
  void what_is_no_number_of_lots_is_told_at_its_field() {
    for (var wrong : List.of("0", "100", "1,5", "dua")) {
      var answer = world.planner().sends(form(), field(mission), wrong);
      assertThat(answer.status()).as(wrong).isEqualTo(422);
      assertThat(answer.body()).contains(field(mission) + "-mistake", "value=\"" + wrong + "\"");
    }
    refused(Reason.NO_CHOICE, () -> set(world.planner().acting(), world.agency("dinkes").value(), 1));
    refused(Reason.OUT_OF_RANGE, () -> set(world.planner().acting(), mission, 0));
  }

  @Test
  void nobody_but_a_planner_sets_them_and_nobody_once_the_round_is_open() {
    for (var player : world.everybody()) {
      if (player != world.planner()) {
        assertThat(player.opens(form()).isRefused()).as("%s", player).isTrue();
        assertThat(player.sends(form(), field(mission), "1").isRefused()).as("%s", player).isTrue();
      }
    }
    refused(Reason.NOT_YOURS, () -> set(world.mayor().acting(), mission, 1));
    written.opened(world, round);
    assertThat(world.planner().opens(form()).status()).isEqualTo(409);
    refused(Reason.ROUND_IS_OPEN, () -> set(world.planner().acting(), mission, 1));
  }

  private void set(Acting who, UUID subject, int least) {
    setting.set(who, round, List.of(new SettingCovers.Least(subject, least)));
  }

  private AgencyId kecamatan(String slug, String name) {
    return registering.register(Acting.installation(world.region()),
        new RegisteringAgency.NewAgency(slug, null, name, slug, AgencyKind.KECAMATAN, null, null, null, "uji"));
  }

  private String page() {
    return world.links().auction().round(round.value());
  }

  private String form() {
    return world.links().auction().roundCovers(round.value());
  }

  private String check() {
    return world.planner().opens(world.links().auction().roundCheck(round.value())).body();
  }

  private static String field(UUID subject) {
    return "cover-" + subject;
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatExceptionOfType(Refused.class).isThrownBy(act).extracting(Refused::reason).isEqualTo(reason);
  }
}
