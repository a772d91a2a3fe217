package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.web.page.ActRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A round that is complete two days before it is to open. */
@ProgrammeTest
class OpeningItselfTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  PlanningRound planning;
  @Autowired
  RevisingLot revising;
  @Autowired
  SchedulingOpening scheduling;
  @Autowired
  OpeningItself itself;
  @Autowired
  OpeningRound opening;
  @Autowired
  RoundQuery rounds;
  @Autowired
  LotQuery lots;
  @Autowired
  HistoryQuery history;
  @Autowired
  Clockwork jobs;
  @Autowired
  Clock clock;
  World world;
  Instant opens;
  RoundId round;
  LotId lot;

  @BeforeEach
  void plan() {
    world = worlds.fresh();
    opens = clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES);
    round = planning.plan(world.planner().acting(), written.round(world, opens, opens.plus(Duration.ofDays(10))));
    lot = written.added(world, round);
  }

  @AfterEach
  void back() {
    at(Clock.systemUTC().instant());
  }

  private void at(Instant moment) {
    ((MovableClock) clock).moveTo(moment);
  }

  private void schedule() {
    scheduling.schedule(world.planner().acting(), round);
  }

  private LotState state() {
    return lots.lot(world.planner().acting(), lot).state();
  }

  private List<ActRow> acts() {
    return history.of(world.region(), Kind.ROUND, round.value());
  }

  private String check() {
    return world.planner().opens(world.links().auction().roundCheck(round.value())).body();
  }

  @Test
  void a_scheduled_round_opens_at_its_time_as_the_installation_and_only_once() {
    assertThat(check()).contains("lengkap; waktu bukanya", "Jadwalkan");
    var sent = world.planner().sends(world.links().auction().roundSchedule(round.value()));
    assertThat(sent.location()).isEqualTo(world.links().auction().round(round.value()));
    assertThat(world.planner().opens(sent.location()).body()).contains("terbuka sendiri");
    assertThat(world.planner().opens(world.links().work()).body()).doesNotContain("Lengkapi dan buka putaran");
    at(opens.minusSeconds(60));
    jobs.run("round.opening");
    assertThat(state()).isEqualTo(LotState.DRAFT);
    at(opens.plusSeconds(1));
    jobs.run("round.opening");
    jobs.run("round.opening");
    assertThat(state()).isEqualTo(LotState.BIDDING);
    assertThat(acts()).extracting(ActRow::what).containsOnlyOnce("act.round.opened");
    assertThat(acts().getFirst().personName()).isEqualTo("Instalasi");
    assertThat(history.of(world.region(), Kind.LOT, lot.value()).getFirst().personName()).isEqualTo("Instalasi");
    assertThat(world.dinkesHead().opens(world.links().notices().all()).body()).contains("Bebas stunting");
    assertThat(world.dinkesHead().opens(world.links().auction().lot(lot.value())).status()).isEqualTo(200);
  }

  @Test
  void a_round_that_nobody_scheduled_waits_for_its_planner() {
    at(opens.plusSeconds(60));
    itself.open(world.region(), round);
    assertThat(state()).isEqualTo(LotState.DRAFT);
    assertThat(check()).contains("lengkap dan siap dibuka");
  }

  @Test
  void a_schedule_that_is_taken_back_opens_nothing() {
    schedule();
    assertThat(check()).contains("Batalkan jadwal");
    world.planner().sends(world.links().auction().roundScheduleRemoval(round.value()));
    at(opens.plusSeconds(1));
    itself.open(world.region(), round);
    assertThat(state()).isEqualTo(LotState.DRAFT);
  }

  @Test
  void what_is_missing_at_its_time_keeps_it_closed_and_the_planner_is_told_once() {
    schedule();
    var plan = written.lot(world);
    revising.revise(world.planner().acting(), lot, new NewLot(plan.theme(), plan.title(), plan.summary(),
        plan.mission(), plan.problems(), plan.indicators(), List.of()));
    at(opens.plusSeconds(1));
    itself.open(world.region(), round);
    itself.open(world.region(), round);
    assertThat(state()).isEqualTo(LotState.DRAFT);
    assertThat(acts()).extracting(ActRow::what).containsOnlyOnce("act.round.not-opened-itself");
    assertThat(world.planner().opens(world.links().notices().csv()).body())
        .containsOnlyOnce("Putaran I tidak terbuka sendiri: 1 hal masih kurang");
    assertThat(world.planner().opens(world.links().work()).body()).contains("Lengkapi dan buka putaran");
  }

  @Test
  void only_what_is_complete_and_still_ahead_is_scheduled_and_only_by_a_planner() {
    var plan = written.lot(world);
    var incomplete = new NewLot(plan.theme(), plan.title(), plan.summary(), plan.mission(), List.of(),
        plan.indicators(), plan.invited());
    revising.revise(world.planner().acting(), lot, incomplete);
    assertThatThrownBy(this::schedule).hasMessage(Reason.ROUND_HAS_GAPS.name());
    revising.revise(world.planner().acting(), lot, plan);
    for (var player : List.of(world.mayor(), world.secretary(), world.dinkesHead())) {
      assertThatThrownBy(() -> scheduling.schedule(player.acting(), round)).hasMessage(Reason.NOT_YOURS.name());
      assertThatThrownBy(() -> scheduling.takeBack(player.acting(), round)).hasMessage(Reason.NOT_YOURS.name());
    }
    at(opens.plusSeconds(1));
    assertThatThrownBy(this::schedule).hasMessage(Reason.SCHEDULE_TOO_LATE.name());
  }

  @Test
  void opening_before_its_time_asks_why_and_makes_that_moment_its_opening() {
    var url = world.links().auction().roundOpening(round.value());
    assertThat(world.planner().sends(url, "confirmed", "yes").status()).isEqualTo(409);
    var without = world.planner().sends(url, "confirmed", "yes", "early", "yes", "reason", "");
    assertThat(without.body()).contains("id=\"reason-mistake\"");
    assertThat(state()).isEqualTo(LotState.DRAFT);
    assertThat(world.planner().sends(url, "confirmed", "yes", "early", "yes", "reason", "Semua sudah siap").status())
        .isEqualTo(303);
    assertThat(state()).isEqualTo(LotState.BIDDING);
    assertThat(rounds.round(world.planner().acting(), round).opensAt()).isBefore(opens);
    assertThat(history.of(world.region(), Kind.LOT, lot.value()).getFirst().detail()).isEqualTo("Semua sudah siap");
    assertThatThrownBy(() -> opening.openEarly(world.mayor().acting(), round, "x")).hasMessage(Reason.NOT_YOURS.name());
  }
}
