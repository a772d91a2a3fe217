package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lelangkinerja.bidding.ClosingBidding;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.offering.AnsweringTarget;
import id.lelangkinerja.offering.DecidingConditions;
import id.lelangkinerja.offering.ExtendingOrder;
import id.lelangkinerja.offering.NamingTarget;
import id.lelangkinerja.offering.OfferState;
import id.lelangkinerja.offering.OrderingTarget;
import id.lelangkinerja.offering.ReleasingTarget;
import id.lelangkinerja.panel.Auction;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a target that dinkes and dinsos were asked about, two days each, and that nobody will reach. */
@ProgrammeTest
class TargetRescueTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  Auction auction;
  @Autowired
  AddingLot adding;
  @Autowired
  OrderingTarget ordering;
  @Autowired
  NamingTarget naming;
  @Autowired
  AnsweringTarget answering;
  @Autowired
  DecidingConditions deciding;
  @Autowired
  ExtendingOrder extending;
  @Autowired
  ReleasingTarget releasing;
  @Autowired
  ClosingBidding closing;
  @Autowired
  Clockwork jobs;
  @Autowired
  Clock clock;
  World world;
  RoundId round;
  LotId lot;
  String page;

  @BeforeEach
  void ask() {
    world = worlds.fresh();
    round = written.planned(world);
    var plain = written.lot(world);
    lot = adding.add(world.planner().acting(), round, new NewLot(plain.theme(), plain.title(), plain.summary(),
        plain.mission(), plain.problems(), plain.indicators(), List.of(world.agency("dinkes"),
            world.agency("dinsos"))));
    page = world.links().auction().lotTarget(lot.value());
    ordering.order(world.planner().acting(), lot, List.of(world.agency("dinkes"), world.agency("dinsos")), 2);
    naming.name(world.mayor().acting(), lot, "Sanggupkah?", null);
    refused(Reason.TARGET_CLOSED, () -> extend("kominfo"));
    written.opened(world, round);
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_target_that_all_refused_is_offered_to_a_further_agency_at_once() {
    answer(world.dinkesHead(), OfferState.NOT_ABLE);
    assertThat(world.planner().opens(world.links().work()).body()).doesNotContain("Target tidak dipegang");
    answer(world.dinsosHead(), OfferState.NOT_ABLE);
    assertThat(world.planner().opens(world.links().work()).body()).contains("Target tidak dipegang");
    assertThat(world.planner().opens(page).body()).contains(page + "/further", page + "/release",
        world.links().auction().lotCancellation(lot.value()));
    for (var other : List.of(world.mayor(), world.secretary(), world.dinkesHead())) {
      refused(Reason.NOT_YOURS, () -> extending.extend(other.acting(), lot, world.agency("kominfo")));
    }
    refused(Reason.NO_CHOICE, () -> extend("dinkes"));
    assertThat(world.planner().sends(page + "/further", "agency", "").body()).contains("id=\"agency-mistake\"");
    assertThat(world.planner().sends(page + "/further", "agency", world.agency("kominfo").value().toString())
        .location()).isEqualTo(page);
    assertThat(world.planner().opens(page).body()).contains("ditanya: sanggupkah mencapai target?");
    assertThat(world.planner().opens(world.links().work()).body()).doesNotContain("Target tidak dipegang");
    refused(Reason.NO_CHOICE, () -> extend("kominfo"));
  }

  @Test
  void a_further_agency_waits_for_its_turn_while_another_has_the_target() {
    extend("kominfo");
    assertThat(world.planner().opens(page).body()).contains("Dinas Kesehatan ditanya", "belum ditanya");
  }

  @Test
  void a_lot_is_opened_to_all_with_a_reason_once_no_agency_has_its_target() {
    refused(Reason.TARGET_HELD, () -> release("Mendesak"));
    answer(world.dinkesHead(), OfferState.NOT_ABLE);
    answer(world.dinsosHead(), OfferState.ABLE_IF);
    refused(Reason.TARGET_HELD, () -> release("Mendesak"));
    decide(OfferState.DECLINED, "Kader tidak dapat ditambah");
    refused(Reason.REQUIRED, () -> release(" "));
    refused(Reason.NOT_YOURS, () -> releasing.release(world.mayor().acting(), lot, "Mendesak"));
    assertThat(bids(world.dinkesHead())).isEqualTo(404);
    release("Tidak ada yang sanggup sendiri");
    assertThat(world.mayor().opens(page).body()).contains("dibuka bagi semua yang diundang",
        "Tidak ada yang sanggup sendiri", "Kader tidak dapat ditambah");
    assertThat(world.dinkesHead().opens(world.links().notices().all()).body()).contains("dibuka bagi semua");
    assertThat(bids(world.dinkesHead())).isEqualTo(303);
    assertThat(bids(world.dinsosHead())).isEqualTo(303);
    refused(Reason.NOT_FOUND_HERE, () -> release("Sekali lagi"));
    refused(Reason.NOT_FOUND_HERE, () -> extend("kominfo"));
  }

  @Test
  void conditions_are_decided_by_mayor_or_planner_and_only_then_the_agency_bids() {
    refused(Reason.NOT_FOUND_HERE, () -> decide(OfferState.AGREED, ""));
    answer(world.dinkesHead(), OfferState.ABLE_IF);
    assertThat(bids(world.dinkesHead())).isEqualTo(404);
    assertThat(world.planner().opens(world.links().work()).body()).contains("Putuskan syarat perangkat daerah");
    for (var other : List.of(world.secretary(), world.viceMayor(), world.dinkesHead(), world.dinsosHead())) {
      refused(Reason.NOT_YOURS, () -> deciding.decide(other.acting(), lot, OfferState.AGREED, ""));
    }
    refused(Reason.REQUIRED, () -> decide(OfferState.ASKED, ""));
    refused(Reason.REQUIRED, () -> decide(OfferState.DECLINED, ""));
    refused(Reason.NO_CHOICE, () -> decide(OfferState.NOT_ABLE, "x"));
    decide(OfferState.AGREED, "");
    refused(Reason.NOT_FOUND_HERE, () -> decide(OfferState.AGREED, ""));
    assertThat(world.dinkesHead().opens(world.links().notices().all()).body()).contains("penawaran dapat diajukan");
    assertThat(bids(world.dinkesHead())).isEqualTo(303);
  }

  @Test
  void whoever_belongs_to_an_agency_in_the_order_decides_no_conditions() {
    auction.belongs(world, world.planner(), "dinsos");
    answer(world.dinkesHead(), OfferState.ABLE_IF);
    assertThat(world.planner().opens(page + "/conditions").isRefused()).isTrue();
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> deciding.decide(world.planner().acting(), lot, OfferState.DECLINED, "Kami saja"));
  }

  @Test
  void an_agency_whose_conditions_are_refused_answers_again_or_the_target_goes_to_the_next() {
    answer(world.dinkesHead(), OfferState.ABLE_IF);
    decide(OfferState.ASKED, "Anggaran tidak dapat ditambah");
    assertThat(world.dinkesHead().opens(page).body()).contains("Anggaran tidak dapat ditambah", page + "/answer");
    answer(world.dinkesHead(), OfferState.ABLE_IF);
    decide(OfferState.DECLINED, "Syaratnya sama");
    refused(Reason.NOT_FOUND_HERE, () -> answer(world.dinkesHead(), OfferState.ABLE));
    answer(world.dinsosHead(), OfferState.ABLE);
    assertThat(world.mayor().opens(page).body()).contains("Dinas Sosial sanggup mencapai target", "Syaratnya sama",
        "Anggaran tidak dapat ditambah");
    assertThat(world.dinsosHead().opens(page).body()).doesNotContain("Syaratnya sama");
  }

  @Test
  void conditions_that_are_not_decided_in_their_term_are_told_again_and_none_is_decided_after_the_deadline() {
    answer(world.dinkesHead(), OfferState.ABLE_IF);
    jobs.run("offering.undecided");
    assertThat(world.mayor().opens(world.links().notices().all()).body()).doesNotContain("belum juga diputuskan");
    pass(Duration.ofDays(4));
    jobs.run("offering.undecided");
    assertThat(world.mayor().opens(world.links().notices().all()).body()).contains("belum juga diputuskan");
    pass(Duration.ofDays(11));
    refused(Reason.TARGET_CLOSED, () -> decide(OfferState.AGREED, ""));
    refused(Reason.TARGET_CLOSED, () -> extend("kominfo"));
  }

  @Test
  void an_agency_that_was_able_and_handed_in_no_bid_has_the_target_no_more_once_bidding_closes() {
    answer(world.dinkesHead(), OfferState.ABLE);
    assertThat(bids(world.dinkesHead())).isEqualTo(303);
    pass(Duration.ofDays(11));
    closing.close(world.planner().acting(), round);
    assertThat(world.mayor().opens(page).body()).contains("Dinas Kesehatan sanggup, tetapi tidak mengajukan penawaran");
    assertThat(world.mayor().opens(world.links().notices().all()).body()).contains("walaupun sudah disanggupi");
    assertThat(world.planner().opens(world.links().work()).body()).contains("Target tidak dipegang");
    assertThat(world.planner().opens(page).body()).contains(world.links().auction().lotCancellation(lot.value()))
        .doesNotContain(page + "/further");
  }

  @Test
  void accepted_conditions_stand_where_the_panel_negotiates() {
    var presented = auction.negotiating(worlds.fresh());
    auction.text(presented, "insert into target_lot (region_id, lot_id, days) values (:region, :id, 3) returning 'x'",
        presented.id().value());
    auction.text(presented, """
        insert into target_offer (region_id, lot_id, agency_id, asked_at, answer_by, state, words, answered_at)
        values (:region, :id, '%s', now(), now(), 'AGREED', 'Asalkan kader ditambah', now()) returning 'x'"""
        .formatted(presented.world().agency("dinkes").value()), presented.id().value());
    var there = presented.world();
    assertThat(there.expert().opens(presented.address("dinkes")).body()).contains("Asalkan kader ditambah");
    assertThat(there.secretary().opens(presented.address("dinkes") + "/counter-offer").body())
        .contains("Asalkan kader ditambah");
    assertThat(there.secretary().opens(presented.address("dinsos")).body()).doesNotContain("Asalkan kader ditambah");
  }

  private void answer(Player head, OfferState answer) {
    answering.answer(head.acting(), lot, answer, "Bila kader ditambah");
  }

  private void decide(OfferState decision, String words) {
    deciding.decide(world.mayor().acting(), lot, decision, words);
  }

  private void extend(String agency) {
    extending.extend(world.planner().acting(), lot, world.agency(agency));
  }

  private void release(String reason) {
    releasing.release(world.planner().acting(), lot, reason);
  }

  private int bids(Player player) {
    return player.sends(world.links().auction().lotBids(lot.value())).status();
  }

  private void pass(Duration time) {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()).plus(time));
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatExceptionOfType(Refused.class).isThrownBy(act).extracting(Refused::reason).isEqualTo(reason);
  }
}
