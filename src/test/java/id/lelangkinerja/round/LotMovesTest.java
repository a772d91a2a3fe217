package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@ProgrammeTest
class LotMovesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  LotMoves moves;
  @Autowired
  SteppingBack steppingBack;
  @Autowired
  Cancelling cancelling;
  @Autowired
  LotQuery lots;
  @Autowired
  HistoryQuery history;
  @Autowired
  RevisingLot revisingLot;
  @Autowired
  RevisingRound revisingRound;
  @Autowired
  Clock clock;
  World world;
  LotId lot;

  @BeforeEach
  void open() {
    world = worlds.fresh();
    var round = written.planned(world);
    lot = written.added(world, round);
    written.opened(world, round);
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  private LotState state() {
    return lots.lot(world.planner().acting(), lot).state();
  }

  private void move(LotState from, LotState to) {
    written.as(world.planner(), () -> moves.move(world.planner().acting(), lot, from, to, null));
  }

  @Test
  void a_lot_goes_on_stage_by_stage_and_each_move_is_told() {
    move(LotState.BIDDING, LotState.OPENING);
    move(LotState.OPENING, LotState.CHECKING);
    assertThat(state()).isEqualTo(LotState.CHECKING);
    assertThat(history.of(world.region(), Kind.LOT, lot.value())).extracting("what")
        .containsExactly("act.lot.moved.checking", "act.lot.moved.opening", "act.lot.moved.bidding", "act.lot.added");
  }

  @Test
  void a_stage_is_not_skipped_even_by_a_module_that_asks_for_it() {
    assertThatThrownBy(() -> move(LotState.BIDDING, LotState.CHECKING)).isInstanceOf(Refused.class)
        .hasMessage(Reason.LOT_MOVE_IMPOSSIBLE.name());
    assertThat(state()).isEqualTo(LotState.BIDDING);
  }

  @Test
  void whoever_saw_an_older_stage_is_told_that_somebody_was_faster() {
    move(LotState.BIDDING, LotState.OPENING);
    assertThatThrownBy(() -> move(LotState.BIDDING, LotState.OPENING)).hasMessage(Reason.CHANGED_MEANWHILE.name());
  }

  @Test
  void a_move_outside_a_transaction_is_a_mistake_of_the_program() {
    var planner = world.planner().acting();
    assertThatThrownBy(() -> moves.move(planner, lot, LotState.BIDDING, LotState.OPENING, null))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void a_planner_puts_a_lot_back_one_stage_with_a_reason_that_its_readers_read() {
    move(LotState.BIDDING, LotState.OPENING);
    steppingBack.stepBack(world.planner().acting(), lot, LotState.OPENING, "Ada gangguan jaringan");
    assertThat(state()).isEqualTo(LotState.BIDDING);
    assertThat(history.of(world.region(), Kind.LOT, lot.value()).getFirst().detail())
        .isEqualTo("Ada gangguan jaringan");
    assertThatThrownBy(() -> steppingBack.stepBack(world.planner().acting(), lot, LotState.BIDDING, "  "))
        .hasMessage(Reason.REASON_MISSING.name());
  }

  @Test
  void bidding_does_not_return_once_a_bid_was_opened_and_does_while_bids_are_sealed() {
    written.bid(world, lot, "SUBMITTED");
    move(LotState.BIDDING, LotState.OPENING);
    steppingBack.stepBack(world.planner().acting(), lot, LotState.OPENING, "Batas waktu diperpanjang");
    move(LotState.BIDDING, LotState.OPENING);
    written.bid(world, written.added(world, lots.lot(world.planner().acting(), lot).round()), "OPENED");
    steppingBack.stepBack(world.planner().acting(), lot, LotState.OPENING, "Paket lain tidak berpengaruh");
    move(LotState.BIDDING, LotState.OPENING);
    written.within(world.region(), () -> written.opens(world, lot));
    assertThatThrownBy(() -> steppingBack.stepBack(world.planner().acting(), lot, LotState.OPENING, "Lagi"))
        .hasMessage(Reason.LOT_BIDS_OPENED.name());
    move(LotState.OPENING, LotState.CHECKING);
    steppingBack.stepBack(world.planner().acting(), lot, LotState.CHECKING, "Satu penawaran terlewat");
    assertThat(state()).isEqualTo(LotState.OPENING);
  }

  @Test
  void bidding_does_not_return_after_its_deadline_and_the_lot_says_why() {
    move(LotState.BIDDING, LotState.OPENING);
    var page = world.links().auction().lot(lot.value());
    var step = world.links().auction().lotStepBack(lot.value());
    assertThat(world.planner().opens(page).body()).contains(step).doesNotContain("akan langsung ditutup lagi");
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(11)));
    assertThat(world.planner().opens(page).body()).contains("akan langsung ditutup lagi").doesNotContain(step);
    assertThat(world.planner().opens(step).status()).isEqualTo(409);
    assertThatThrownBy(() -> steppingBack.stepBack(world.planner().acting(), lot, LotState.OPENING, "Terlambat"))
        .hasMessage(Reason.LOT_DEADLINE_OVER.name());
    assertThat(state()).isEqualTo(LotState.OPENING);
  }

  @Test
  void what_a_sealed_bid_was_written_for_stays_while_its_lot_is_a_draft_again_and_the_agency_is_told() {
    written.bid(world, lot, "SUBMITTED");
    var planner = world.planner().acting();
    steppingBack.stepBack(planner, lot, LotState.BIDDING, "Ringkasan keliru");
    assertThat(world.dinkesHead().opens(world.links().notices().all()).body())
        .contains("ditarik kembali menjadi rancangan", "Ringkasan keliru");
    var plain = written.lot(world);
    var other = written.measured(written.indicator(world.region(), "IMUNISASI", "HIGHER_IS_BETTER"));
    refusesSealed("indicator-1", () -> revisingLot.revise(planner, lot, new NewLot(plain.theme(), plain.title(),
        plain.summary(), plain.mission(), plain.problems(), List.of(other), plain.invited())));
    refusesSealed("invited", () -> revisingLot.revise(planner, lot, new NewLot(plain.theme(), plain.title(),
        plain.summary(), plain.mission(), plain.problems(), plain.indicators(), List.of(world.agency("dinsos")))));
    revisingLot.revise(planner, lot, new NewLot(plain.theme(), plain.title(), "Ringkasan yang benar", plain.mission(),
        plain.problems(), plain.indicators(), plain.invited()));
    assertThat(lots.lot(planner, lot).summary()).isEqualTo("Ringkasan yang benar");
    var round = lots.lot(planner, lot).round();
    refusesSealed("firstYear", () -> revisingRound.revise(planner, round, years(2020, 2023)));
    refusesSealed("lastYear", () -> revisingRound.revise(planner, round, years(2019, 2022)));
    revisingRound.revise(planner, round, years(2019, 2023));
    cancelling.cancel(planner, lot, "Dibuat ulang");
    revisingRound.revise(planner, round, years(2019, 2022));
  }

  private NewRound years(int first, int last) {
    var round = written.round(world);
    return new NewRound(round.term(), round.name(), round.opensAt(), round.closesAt(), first, last, round.panel(),
        round.chair(), round.criteria(), round.ceilings().stream()
            .filter(ceiling -> ceiling.year() >= first && ceiling.year() <= last).toList(),
        round.stages());
  }

  private static void refusesSealed(String field, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused.reason()).isEqualTo(Reason.LOT_BIDS_SEALED);
      assertThat(refused.field()).isEqualTo(field);
    });
  }

  @Test
  void a_cancelled_lot_keeps_its_reason_and_goes_nowhere() {
    cancelling.cancel(world.planner().acting(), lot, "Kewenangan pindah ke provinsi");
    assertThat(state()).isEqualTo(LotState.CANCELLED);
    assertThatThrownBy(() -> cancelling.cancel(world.planner().acting(), lot, "Sekali lagi"))
        .hasMessage(Reason.LOT_MOVE_IMPOSSIBLE.name());
  }

  @Test
  void nobody_but_a_planner_steps_back_or_cancels_whatever_page_they_saw() {
    for (var player : world.everybody()) {
      if (player != world.planner() && player != world.citizen()) {
        assertThatThrownBy(() -> steppingBack.stepBack(player.acting(), lot, LotState.BIDDING, "x")).as("" + player)
            .hasMessage(Reason.NOT_YOURS.name());
        assertThatThrownBy(() -> cancelling.cancel(player.acting(), lot, "x")).as("" + player)
            .hasMessage(Reason.NOT_YOURS.name());
      }
    }
    assertThat(state()).isEqualTo(LotState.BIDDING);
  }
}
