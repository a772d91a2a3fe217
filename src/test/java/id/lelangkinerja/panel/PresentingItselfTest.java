package id.lelangkinerja.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.round.LotState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lots that go to their presentations on the planned day when no planner has begun them. */
@ProgrammeTest
class PresentingItselfTest {
  private static final String JOB = "panel.presentations";
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  HistoryQuery history;
  @Autowired
  Clockwork jobs;
  @Autowired
  Clock clock;
  World world;
  Auction.Lot lot;

  @BeforeEach
  void check() {
    world = worlds.fresh();
    lot = auction.checked(world);
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_checked_lot_is_presented_from_its_planned_day_on_and_not_before() {
    auction.planned(lot, LotState.PRESENTING, auction.today().plusDays(1));
    jobs.run(JOB);
    assertThat(auction.state(lot)).isEqualTo(LotState.CHECKING);
    assertThat(world.planner().opens(world.links().panel().lotPanel(lot.id().value())).body())
        .contains("Paparan mulai sendiri pada");
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(1)));
    jobs.run(JOB);
    jobs.run(JOB);
    assertThat(auction.state(lot)).isEqualTo(LotState.PRESENTING);
    assertThat(history.of(world.region(), Kind.LOT, lot.id().value()).getFirst())
        .matches(act -> act.what().equals("act.lot.moved.presenting") && act.personName().equals("Instalasi"));
  }

  @Test
  void a_lot_with_a_bid_that_is_not_checked_waits_and_goes_on_late_once_it_is() {
    auction.planned(lot, LotState.PRESENTING, auction.today());
    auction.put(lot, "dinsos", BidState.INCOMPLETE);
    jobs.run(JOB);
    assertThat(auction.state(lot)).isEqualTo(LotState.CHECKING);
    auction.put(lot, "dinsos", BidState.ELIGIBLE);
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(3)));
    jobs.run(JOB);
    assertThat(auction.state(lot)).isEqualTo(LotState.PRESENTING);
  }

  @Test
  void without_a_planned_day_or_after_it_was_put_back_a_lot_waits_for_the_planner() {
    jobs.run(JOB);
    assertThat(auction.state(lot)).isEqualTo(LotState.CHECKING);
    auction.planned(lot, LotState.PRESENTING, auction.today());
    jobs.run(JOB);
    assertThat(world.planner().sends(world.links().auction().lotStepBack(lot.id().value()), "seen", "PRESENTING",
        "reason", "Periksa lagi").status()).isEqualTo(303);
    jobs.run(JOB);
    assertThat(auction.state(lot)).isEqualTo(LotState.CHECKING);
    assertThat(world.planner().sends(world.links().panel().lotPanelStep(lot.id().value(), "presentations"), "reason",
        "Sudah diperiksa lagi").status()).isEqualTo(303);
    assertThat(world.dinkesHead().opens(world.links().auction().lot(lot.id().value())).body())
        .contains("Sudah diperiksa lagi");
  }
}
