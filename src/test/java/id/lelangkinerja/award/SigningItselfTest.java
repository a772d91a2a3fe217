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
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lots that go on to their signing when the time for objections is over and no planner has moved them. */
@ProgrammeTest
class SigningItselfTest {
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
  MovingOn movingOn;
  @Autowired
  Objecting objecting;
  @Autowired
  AnsweringObjection answering;
  @Autowired
  SigningItself signing;
  @Autowired
  HistoryQuery history;
  @Autowired
  Clockwork jobs;
  @Autowired
  Clock clock;
  World world;
  Auction.Lot lot;
  LocalDate until;

  @BeforeEach
  void objections() {
    world = worlds.fresh();
    lot = auction.negotiating(world);
    accepting.accept(world.mayor().acting(), lot.bid("dinkes"));
    pacts.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
    until = auction.today().plusDays(7);
    movingOn.toObjection(world.planner().acting(), lot.id(), until, null);
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_lot_to_which_nobody_objected_is_signed_by_itself_after_the_last_day_and_not_before() {
    ((MovableClock) clock).moveTo(end().minus(Duration.ofMinutes(1)));
    signing.move(world.region());
    assertThat(auction.state(lot)).isEqualTo(LotState.OBJECTION);
    ((MovableClock) clock).moveTo(end().plus(Duration.ofMinutes(1)));
    jobs.run("award.signings");
    assertThat(auction.state(lot)).isEqualTo(LotState.SIGNING);
    assertThat(history.of(world.region(), Kind.LOT, lot.id().value()).getFirst())
        .matches(act -> act.what().equals("act.lot.moved.signing") && act.personName().equals("Instalasi"));
    signing.move(world.region());
    assertThat(auction.state(lot)).isEqualTo(LotState.SIGNING);
  }

  @Test
  void an_objection_without_an_answer_keeps_the_lot_until_it_is_answered() {
    objecting.object(world.dinsosHead().acting(), lot.id(), null, "Nilai tidak adil", null);
    ((MovableClock) clock).moveTo(end().plus(Duration.ofDays(2)));
    signing.move(world.region());
    assertThat(auction.state(lot)).isEqualTo(LotState.OBJECTION);
    var objection = UUID.fromString(auction.text(lot,
        "select objection_id::text from objection where region_id = :region and lot_id = :id", lot.id().value()));
    answering.answer(world.secretary().acting(), lot.id(), objection, false, "Sudah ditimbang");
    signing.move(world.region());
    assertThat(auction.state(lot)).isEqualTo(LotState.SIGNING);
  }

  @Test
  void before_the_planned_day_a_lot_is_signed_by_a_planner_who_says_why_and_not_by_itself() {
    auction.planned(lot, LotState.SIGNING, until.plusDays(5));
    ((MovableClock) clock).moveTo(end().plus(Duration.ofHours(12)));
    signing.move(world.region());
    assertThat(auction.state(lot)).isEqualTo(LotState.OBJECTION);
    ((MovableClock) clock).moveTo(end().plus(Duration.ofDays(4)).plus(Duration.ofHours(12)));
    signing.move(world.region());
    assertThat(auction.state(lot)).isEqualTo(LotState.SIGNING);
  }

  private Instant end() {
    return until.plusDays(1).atStartOfDay(Texts.ZONE).toInstant();
  }
}
