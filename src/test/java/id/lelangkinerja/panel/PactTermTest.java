package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.PresentationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The panel took an offer: until when the head of the agency signs the pact, and what comes of it otherwise. */
@ProgrammeTest
class PactTermTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Accepting accepting;
  @Autowired
  Refusing refusing;
  @Autowired
  SigningPact signing;
  @Autowired
  Lapsing lapsing;
  @Autowired
  Rejecting rejecting;
  @Autowired
  HistoryQuery history;
  @Autowired
  Clockwork jobs;
  @Autowired
  Clock clock;
  World world;
  Auction.Lot lot;
  LocalDate signBy;

  @BeforeEach
  void taken() {
    world = worlds.fresh();
    lot = auction.negotiating(world);
    signBy = auction.today().plusDays(3);
    accepting.accept(world.secretary().acting(), lot.bid("dinkes"), new Accepting.Shown(0, null, signBy));
  }

  @AfterEach
  void back() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void the_head_reads_by_when_to_sign_and_is_reminded_the_day_before_once() {
    assertThat(world.dinkesHead().opens(lot.address("dinkes")).body()).contains("ditandatangani paling lambat",
        "/panel/refusal");
    assertThat(world.dinkesHead().opens(world.links().work()).body()).contains("Pakta integritas perlu ditandatangani");
    jobs.run("panel.reminders");
    assertThat(notices(world.dinkesHead())).doesNotContain("segera habis");
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(2)));
    jobs.run("panel.reminders");
    jobs.run("panel.reminders");
    assertThat(notices(world.dinkesHead())).contains("segera habis");
    assertThat(auction.text(lot, "select count(distinct n.person_id) = count(*) from notice n"
        + " where n.region_id = :region and n.text_key = 'notice.text.pact-due' and cast(:id as uuid) is not null",
        lot.round())).isEqualTo("t");
    assertThat(notices(world.dinsosHead())).doesNotContain("segera habis");
  }

  @Test
  void a_head_who_is_not_able_after_all_says_so_with_a_reason_and_others_can_be_asked() {
    rejecting.reject(world.secretary().acting(), lot.bid("dinsos"), "Kalah nilai");
    refused(Reason.REASON_MISSING, () -> refusing.refuse(world.dinkesHead().acting(), lot.bid("dinkes"), " "));
    refused(Reason.NOT_FOUND_HERE, () -> refusing.refuse(world.dinsosHead().acting(), lot.bid("dinkes"), "Bukan saya"));
    refusing.refuse(world.dinkesHead().acting(), lot.bid("dinkes"), "Anggaran dipotong");
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.REFUSED);
    assertThat(world.mayor().opens(lot.address("dinkes") + "/pact").body()).contains("TIDAK SANGGUP",
        "Anggaran dipotong");
    assertThat(notices(world.mayor())).contains("Anggaran dipotong");
    refused(Reason.ALREADY_SIGNED, () -> signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null));
    auction.counter(lot, "dinsos", "11");
    assertThat(auction.state(lot, "dinsos")).isEqualTo(BidState.COUNTERED);
  }

  @Test
  void a_bid_whose_pact_nobody_signs_lapses_by_itself_after_the_term_and_not_before() {
    refused(Reason.TERM_RUNNING, () -> lapsing.lapse(world.secretary().acting(), lot.bid("dinkes")));
    ((MovableClock) clock).moveTo(end().minus(Duration.ofMinutes(1)));
    jobs.run("panel.lapses");
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.ACCEPTED);
    ((MovableClock) clock).moveTo(end().plus(Duration.ofMinutes(1)));
    refused(Reason.ANSWER_TOO_LATE, () -> signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null));
    refused(Reason.ANSWER_TOO_LATE, () -> refusing.refuse(world.dinkesHead().acting(), lot.bid("dinkes"), "Terlambat"));
    assertThat(world.secretary().opens(world.links().work()).body()).contains(lot.address("dinkes"));
    jobs.run("panel.lapses");
    jobs.run("panel.lapses");
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.LAPSED);
    assertThat(history.of(world.region(), Kind.BID, lot.bid("dinkes").value()).getFirst())
        .matches(act -> act.what().equals("act.bid.lapsed") && act.personName().equals("Instalasi"));
    assertThat(notices(world.dinkesHead())).contains("tidak ditandatangani pada waktunya");
    assertThat(notices(world.dinsosHead())).doesNotContain("tidak ditandatangani pada waktunya");
  }

  @Test
  void a_signed_pact_does_not_lapse_and_a_lot_that_waits_for_one_is_not_put_back() {
    var back = world.links().auction().lotStepBack(lot.id().value());
    assertThat(world.planner().sends(back, "seen", "NEGOTIATING", "reason", "Paparan lagi").status()).isEqualTo(409);
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
    signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    ((MovableClock) clock).moveTo(end().plus(Duration.ofDays(2)));
    jobs.run("panel.lapses");
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.ACCEPTED);
  }

  private Instant end() {
    return signBy.plusDays(1).atStartOfDay(Texts.ZONE).toInstant();
  }

  private String notices(Player player) {
    return player.opens(world.links().notices().all()).body();
  }
}
