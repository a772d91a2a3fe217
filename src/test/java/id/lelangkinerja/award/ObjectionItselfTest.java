package id.lelangkinerja.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.panel.Accepting;
import id.lelangkinerja.panel.Auction;
import id.lelangkinerja.panel.SigningPact;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.round.LotState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Awards that are opened to objections on the planned day when no planner has opened them. */
@ProgrammeTest
class ObjectionItselfTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Accepting accepting;
  @Autowired
  SigningPact pacts;
  @Autowired
  Awarding awarding;
  @Autowired
  HistoryQuery history;
  @Autowired
  Clockwork jobs;
  @Autowired
  Clock clock;
  World world;
  Auction.Lot lot;

  @BeforeEach
  void award() {
    world = worlds.fresh();
    lot = auction.negotiating(world);
    accepting.accept(world.mayor().acting(), lot.bid("dinkes"));
    pacts.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void an_award_is_opened_on_its_planned_day_for_as_long_as_the_region_chose_and_not_before() {
    auction.planned(lot, LotState.OBJECTION, auction.today().plusDays(1));
    jobs.run("award.objections");
    assertThat(auction.state(lot)).isEqualTo(LotState.AWARDED);
    assertThat(world.planner().opens(world.links().auction().lotAwardStep(lot.id().value(), "objection")).body())
        .contains("dibuka sendiri untuk sanggahan");
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(1)));
    jobs.run("award.objections");
    jobs.run("award.objections");
    assertThat(auction.state(lot)).isEqualTo(LotState.OBJECTION);
    assertThat(history.of(world.region(), Kind.LOT, lot.id().value()).getFirst())
        .matches(act -> act.what().equals("act.lot.moved.objection") && act.personName().equals("Instalasi"));
    assertThat(LocalDate.parse(auction.text(lot, "select ends_on::text from objection_term where region_id = :region"
        + " and lot_id = :id", lot.id().value()))).isAfterOrEqualTo(auction.today().plusDays(MovingOn.LEAST_DAYS));
    assertThat(world.dinsosHead().opens(world.links().notices().all()).body()).contains("Anak sehat");
  }

  @Test
  void without_a_planned_day_it_waits_for_the_planner() {
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(30)));
    jobs.run("award.objections");
    assertThat(auction.state(lot)).isEqualTo(LotState.AWARDED);
  }
}
