package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.PresentationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.round.LotState;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class NegotiationTest {
  private static final String SETTLED = """
      select value from final_target_view where region_id = :region and bid_id = :id and year = 2020
      order by value limit 1""";
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Countering countering;
  @Autowired
  Answering answering;
  @Autowired
  Accepting accepting;
  @Autowired
  SigningPact signing;
  @Autowired
  Refusing refusing;
  @Autowired
  Rejecting rejecting;
  @Autowired
  Lapsing lapsing;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @AfterEach
  void back() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void the_panel_takes_an_offer_as_it_is_and_the_head_signs_the_pact_afterwards() {
    var lot = auction.negotiating(world);
    var bid = lot.bid("dinkes");
    accepting.accept(world.mayor().acting(), bid);
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.ACCEPTED);
    assertThat(auction.text(lot, SETTLED, bid.value())).isEqualTo("12.000000");
    refused(Reason.NOT_YOURS, () -> signing.sign(world.dinkesOperator().acting(), bid, null));
    signing.sign(world.dinkesHead().acting(), bid, null);
    assertThat(pact(lot, "able::text")).isEqualTo("true");
    refused(Reason.ALREADY_SIGNED, () -> signing.sign(world.dinkesHead().acting(), bid, null));
  }

  @Test
  void the_head_accepts_a_counter_offer_and_signs_exactly_its_targets_in_the_same_act() {
    var lot = auction.countered(world, "dinkes");
    var bid = lot.bid("dinkes");
    accepting.accept(world.dinkesHead().acting(), bid);
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.ACCEPTED);
    assertThat(auction.text(lot, SETTLED, bid.value())).isEqualTo("10.000000");
    var text = pact(lot, "document");
    assertThat(text).contains("PAKTA INTEGRITAS", "SANGGUP", "Indikator STUNTING, tahun 2020: 10,0 persen",
        "Pemeran dinkes-head", "Jabatan dinkes-head", "Dinas Kesehatan");
    assertThat(new PactText(text).hash()).isEqualTo(pact(lot, "document_hash"));
    assertThat(auction.text(lot, """
        select c.document_hash || ' ' || c.party from consent_view c
        join integrity_pact_view p on p.region_id = c.region_id and p.pact_id = c.document_id
        where c.region_id = :region and p.bid_id = :id""", bid.value()))
        .isEqualTo(pact(lot, "document_hash") + " FIRST");
  }

  @Test
  void the_sides_take_turns_and_the_panel_accepts_the_agencys_last_word() {
    var lot = auction.countered(world, "dinkes");
    var bid = lot.bid("dinkes");
    refused(Reason.PANEL_STEP_CLOSED, () -> auction.counter(lot, "dinkes", "9"));
    answering.answer(world.dinkesHead().acting(), bid, auction.targets(lot, "11"), "sebelas dapat kami capai");
    refused(Reason.PANEL_STEP_CLOSED,
        () -> answering.answer(world.dinkesHead().acting(), bid, auction.targets(lot, "11.5"), "lagi"));
    refused(Reason.PANEL_STEP_CLOSED, () -> accepting.accept(world.dinkesHead().acting(), bid));
    auction.counter(lot, "dinkes", "10.5");
    answering.answer(world.dinkesHead().acting(), bid, auction.targets(lot, "10.75"), "batas kami");
    accepting.accept(world.secretary().acting(), bid);
    assertThat(auction.text(lot, SETTLED, bid.value())).isEqualTo("10.750000");
    assertThat(auction.text(lot, "select max(turn) from counter_offer_view where region_id = :region and bid_id = :id",
        bid.value())).isEqualTo("4");
    signing.sign(world.dinkesHead().acting(), bid, null);
    assertThat(pact(lot, "document")).contains("tahun 2020: 10,75 persen");
  }

  @Test
  void a_refusal_is_signed_with_its_reason_and_ends_the_bid() {
    var lot = auction.countered(world, "dinkes");
    var bid = lot.bid("dinkes");
    refused(Reason.REASON_MISSING, () -> refusing.refuse(world.dinkesHead().acting(), bid, " "));
    refusing.refuse(world.dinkesHead().acting(), bid, "tenaga tidak cukup");
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.REFUSED);
    assertThat(pact(lot, "able::text")).isEqualTo("false");
    assertThat(pact(lot, "document")).contains("TIDAK SANGGUP", "tenaga tidak cukup", "tahun 2020: 10,0 persen");
    refused(Reason.PANEL_STEP_CLOSED, () -> accepting.accept(world.dinkesHead().acting(), bid));
  }

  @Test
  void a_term_lapses_after_its_last_day_and_not_before_and_is_not_answered_any_more() {
    var lot = auction.countered(world, "dinkes");
    var bid = lot.bid("dinkes");
    refused(Reason.TERM_RUNNING, () -> lapsing.lapse(world.secretary().acting(), bid));
    ((MovableClock) clock).moveTo(auction.today().plusDays(4).atStartOfDay(id.lelangkinerja.web.Texts.ZONE).toInstant()
        .minus(Duration.ofMinutes(5)));
    refused(Reason.TERM_RUNNING, () -> lapsing.lapse(world.secretary().acting(), bid));
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofMinutes(10)));
    var head = world.dinkesHead().acting();
    refused(Reason.ANSWER_TOO_LATE, () -> accepting.accept(head, bid));
    refused(Reason.ANSWER_TOO_LATE, () -> answering.answer(head, bid, auction.targets(lot, "11"), "terlambat"));
    refused(Reason.ANSWER_TOO_LATE, () -> refusing.refuse(head, bid, "terlambat"));
    lapsing.lapse(world.secretary().acting(), bid);
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.LAPSED);
  }

  @Test
  void the_panels_own_silence_lapses_nothing() {
    var lot = auction.countered(world, "dinkes");
    answering.answer(world.dinkesHead().acting(), lot.bid("dinkes"), auction.targets(lot, "11"), "sebelas");
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(10)));
    refused(Reason.PANEL_STEP_CLOSED, () -> lapsing.lapse(world.secretary().acting(), lot.bid("dinkes")));
    accepting.accept(world.secretary().acting(), lot.bid("dinkes"));
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.ACCEPTED);
  }

  @Test
  void a_rejected_bid_is_asked_again_only_when_another_fell_away() {
    var lot = auction.countered(world, "dinkes");
    rejecting.reject(world.secretary().acting(), lot.bid("dinsos"), "kurang meyakinkan");
    refused(Reason.PANEL_STEP_CLOSED, () -> auction.counter(lot, "dinsos", "12"));
    refusing.refuse(world.dinkesHead().acting(), lot.bid("dinkes"), "tidak sanggup");
    auction.counter(lot, "dinsos", "12");
    assertThat(auction.state(lot, "dinsos")).isEqualTo(BidState.COUNTERED);
    accepting.accept(world.dinsosHead().acting(), lot.bid("dinsos"));
    assertThat(auction.state(lot, "dinsos")).isEqualTo(BidState.ACCEPTED);
  }

  @Test
  void a_counter_offer_names_every_target_once_changes_one_and_gives_time() {
    var lot = auction.negotiating(world);
    var bid = lot.bid("dinkes");
    var chair = world.secretary().acting();
    var today = auction.today();
    var all = auction.targets(lot, "10");
    refused(Reason.COUNTER_UNCHANGED,
        () -> countering.counter(chair, bid, new CounterOffer(auction.targets(lot, "12.0"), "sama", today)));
    refused(Reason.TARGETS_INCOMPLETE,
        () -> countering.counter(chair, bid, new CounterOffer(all.subList(1, 4), "kurang", today)));
    refused(Reason.TARGETS_INCOMPLETE, () -> countering.counter(chair, bid,
        new CounterOffer(List.of(all.get(0), all.get(1), all.get(2), all.get(2)), "ganda", today)));
    refused(Reason.TARGETS_INCOMPLETE, () -> countering.counter(chair, bid, new CounterOffer(
        List.of(all.get(0), all.get(1), all.get(2), new TargetValue(lot.visits(), 2024, BigDecimal.ONE)), "x", today)));
    refused(Reason.DAY_PAST,
        () -> countering.counter(chair, bid, new CounterOffer(all, "terlambat", today.minusDays(1))));
    refused(Reason.REQUIRED, () -> countering.counter(chair, bid, new CounterOffer(all, " ", today)));
    countering.counter(chair, bid, new CounterOffer(all, "hari ini juga", today));
    refused(Reason.COUNTER_UNCHANGED, () -> answering.answer(world.dinkesHead().acting(), bid, all, "sama"));
  }

  @Test
  void another_turn_than_the_one_shown_is_not_accepted_nor_another_text_signed() {
    var lot = auction.countered(world, "dinkes");
    var bid = lot.bid("dinkes");
    var head = world.dinkesHead().acting();
    refused(Reason.PACT_CHANGED, () -> accepting.accept(head, bid, new Accepting.Shown(1, "0".repeat(64), null)));
    refused(Reason.CHANGED_MEANWHILE, () -> accepting.accept(head, bid, new Accepting.Shown(3, null, null)));
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.COUNTERED);
    answering.answer(head, bid, auction.targets(lot, "11"), "sebelas");
    refused(Reason.CHANGED_MEANWHILE,
        () -> accepting.accept(world.secretary().acting(), bid, new Accepting.Shown(0, null, null)));
  }

  @Test
  void every_step_is_refused_in_every_state_that_it_does_not_start_from() {
    var lot = auction.negotiating(world);
    var bid = lot.bid("dinkes");
    var chair = world.secretary().acting();
    var head = world.dinkesHead().acting();
    // each step with the one state from which it starts while nobody has taken a turn
    Map<ThrowingCallable, EnumSet<BidState>> steps = Map.of(
        () -> auction.counter(lot, "dinkes", "10"), EnumSet.of(BidState.PRESENTED),
        () -> accepting.accept(chair, bid), EnumSet.of(BidState.PRESENTED),
        () -> rejecting.reject(chair, bid, "alasan"), EnumSet.of(BidState.PRESENTED),
        () -> lapsing.lapse(chair, bid), EnumSet.of(BidState.ACCEPTED),
        () -> answering.answer(head, bid, auction.targets(lot, "11"), "pesan"), EnumSet.noneOf(BidState.class),
        () -> refusing.refuse(head, bid, "alasan"), EnumSet.of(BidState.ACCEPTED),
        () -> signing.sign(head, bid, null), EnumSet.of(BidState.ACCEPTED));
    for (var state : BidState.values()) {
      auction.put(lot, "dinkes", state);
      steps.forEach((step, from) -> {
        if (!from.contains(state)) {
          refused(Reason.PANEL_STEP_CLOSED, step);
        }
      });
      assertThat(auction.state(lot, "dinkes")).isEqualTo(state);
    }
  }

  @Test
  void nothing_is_negotiated_at_any_other_stage_of_the_lot() {
    var lot = auction.countered(world, "dinkes");
    for (var stage : EnumSet.complementOf(EnumSet.of(LotState.NEGOTIATING))) {
      auction.put(lot, stage);
      refused(Reason.PANEL_STEP_CLOSED, () -> auction.counter(lot, "dinsos", "10"));
      refused(Reason.PANEL_STEP_CLOSED, () -> accepting.accept(world.secretary().acting(), lot.bid("dinsos")));
      refused(Reason.PANEL_STEP_CLOSED,
          () -> rejecting.reject(world.secretary().acting(), lot.bid("dinsos"), "alasan"));
      refused(Reason.PANEL_STEP_CLOSED, () -> accepting.accept(world.dinkesHead().acting(), lot.bid("dinkes")));
      refused(Reason.PANEL_STEP_CLOSED,
          () -> refusing.refuse(world.dinkesHead().acting(), lot.bid("dinkes"), "alasan"));
    }
  }

  @Test
  void only_the_chair_and_the_mayor_speak_for_the_panel_and_only_the_head_for_the_agency() {
    var lot = auction.countered(world, "dinkes");
    for (var other : world.everybody()) {
      if (other == world.citizen() || other == world.stranger()) {
        continue;
      }
      if (other != world.secretary() && other != world.mayor()) {
        hidden(() -> auctionCounter(other, lot));
        hidden(() -> rejecting.reject(other.acting(), lot.bid("dinsos"), "alasan"));
        hidden(() -> accepting.accept(other.acting(), lot.bid("dinsos")), other == world.dinsosHead());
      }
      if (other != world.dinkesHead()) {
        hidden(() -> accepting.accept(other.acting(), lot.bid("dinkes")));
        hidden(() -> refusing.refuse(other.acting(), lot.bid("dinkes"), "alasan"));
        hidden(() -> answering.answer(other.acting(), lot.bid("dinkes"), auction.targets(lot, "11"), "pesan"));
      }
    }
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.COUNTERED);
    assertThat(auction.state(lot, "dinsos")).isEqualTo(BidState.PRESENTED);
  }

  private void auctionCounter(Player who, Auction.Lot lot) {
    countering.counter(who.acting(), lot.bid("dinsos"),
        new CounterOffer(auction.targets(lot, "10"), "pesan", auction.today().plusDays(1)));
  }

  private static void hidden(ThrowingCallable act) {
    hidden(act, false);
  }

  /** Refused as what does not exist; the head of the bid's own agency sees it and is told that it is not the turn. */
  private static void hidden(ThrowingCallable act, boolean own) {
    assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(id.lelangkinerja.platform.Refused.class, act)
        .reason()).isIn(own ? List.of(Reason.PANEL_STEP_CLOSED) : List.of(Reason.NOT_YOURS, Reason.NOT_FOUND_HERE));
  }

  private String pact(Auction.Lot lot, String column) {
    return auction.text(lot,
        "select " + column + " from integrity_pact_view where region_id = :region and bid_id = :id",
        lot.bid("dinkes").value());
  }
}
