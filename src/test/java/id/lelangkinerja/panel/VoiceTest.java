package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.PresentationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What bars scoring a bid bars speaking for the panel about it; and who speaks instead. */
@ProgrammeTest
class VoiceTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Holding holding;
  @Autowired
  Countering countering;
  @Autowired
  Accepting accepting;
  @Autowired
  Rejecting rejecting;
  @Autowired
  Lapsing lapsing;
  @Autowired
  ConfirmingScores confirming;
  @Autowired
  ReopeningScores reopening;
  @Autowired
  AskingSecondPresentation asking;
  @Autowired
  AskingPresenter questions;
  @Autowired
  DecidingInHall deciding;
  @Autowired
  DeclaringConflict declaring;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_chair_with_a_conflict_neither_hears_nor_decides_on_the_bid_that_is_presented() {
    var lot = auction.presented(world);
    var bid = lot.bid("dinkes");
    var chair = world.secretary().acting();
    declaring.declare(chair, bid, "Ipar saya");
    refused(Reason.NOT_YOURS, () -> holding.hold(chair, bid, "catatan"));
    refused(Reason.NOT_YOURS, () -> asking.ask(chair, bid, "Sekali lagi"));
    refused(Reason.NOT_YOURS, () -> questions.ask(chair, bid, "Mengapa?"));
    refused(Reason.NOT_YOURS, () -> deciding.decide(chair, bid, "Lengkapi", LocalDate.of(2030, 1, 1)));
    refused(Reason.NOT_YOURS, () -> rejecting.reject(chair, bid, "Tidak meyakinkan"));
    assertThat(world.secretary().opens(lot.address("dinkes")).body()).contains("Anda menyatakan benturan kepentingan")
        .doesNotContain(step(lot, "second-presentation"));
    asking.ask(world.mayor().acting(), bid, "Data awal belum jelas");
    asking.ask(chair, lot.bid("dinsos"), "Data awal belum jelas");
  }

  @Test
  void a_chair_with_a_conflict_neither_counters_nor_accepts_nor_notes_a_lapse() {
    var lot = auction.negotiating(world);
    var chair = world.secretary();
    conflict(lot, "dinkes", chair);
    refused(Reason.NOT_YOURS, () -> auction.counter(lot, "dinkes", "11"));
    refused(Reason.NOT_YOURS, () -> accepting.accept(chair.acting(), lot.bid("dinkes")));
    refused(Reason.NOT_YOURS, () -> rejecting.reject(chair.acting(), lot.bid("dinkes"), "Tidak meyakinkan"));
    assertThat(chair.opens(step(lot, "counter-offer")).status()).isEqualTo(404);
    assertThat(chair.opens(world.links().work()).body()).doesNotContain(lot.address("dinkes"))
        .contains(lot.address("dinsos"));
    assertThat(world.mayor().opens(world.links().work()).body()).contains(lot.address("dinkes"))
        .doesNotContain(lot.address("dinsos"));
    counter(world.mayor().acting(), lot);
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(5)));
    refused(Reason.NOT_YOURS, () -> lapsing.lapse(chair.acting(), lot.bid("dinkes")));
    lapsing.lapse(world.mayor().acting(), lot.bid("dinkes"));
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.LAPSED);
    auction.counter(lot, "dinsos", "11");
  }

  @Test
  void a_chair_with_a_conflict_says_nothing_about_the_scores_of_a_changed_offer() {
    var lot = auction.negotiating(world);
    counter(world.mayor().acting(), lot);
    accepting.accept(world.dinkesHead().acting(), lot.bid("dinkes"));
    conflict(lot, "dinkes", world.secretary());
    refused(Reason.NOT_YOURS, () -> confirming.confirm(world.secretary().acting(), lot.bid("dinkes")));
    refused(Reason.NOT_YOURS, () -> reopening.reopen(world.secretary().acting(), lot.bid("dinkes"), "Berubah"));
    confirming.confirm(world.mayor().acting(), lot.bid("dinkes"));
  }

  @Test
  void the_secretary_does_not_negotiate_with_the_secretariat() {
    var lot = auction.negotiating(world);
    auction.text(lot, "update agency set kind = 'SEKRETARIAT' where region_id = :region and agency_id = :id"
        + " returning 'x'", world.agency("dinkes").value());
    refused(Reason.NOT_YOURS, () -> auction.counter(lot, "dinkes", "11"));
    refused(Reason.NOT_YOURS, () -> accepting.accept(world.secretary().acting(), lot.bid("dinkes")));
    assertThat(world.secretary().opens(lot.address("dinkes")).body())
        .contains("Karena jabatan Anda, Anda tidak berbicara");
    refused(Reason.NOT_YOURS, () -> counter(world.viceMayor().acting(), lot));
    counter(world.mayor().acting(), lot);
    auction.counter(lot, "dinsos", "11");
  }

  @Test
  void the_vice_mayor_speaks_where_neither_the_chair_nor_the_mayor_may() {
    var lot = auction.negotiating(world);
    refused(Reason.NOT_YOURS, () -> counter(world.viceMayor().acting(), lot));
    conflict(lot, "dinkes", world.secretary());
    refused(Reason.NOT_YOURS, () -> counter(world.viceMayor().acting(), lot));
    conflict(lot, "dinkes", world.mayor());
    refused(Reason.NOT_YOURS, () -> counter(world.mayor().acting(), lot));
    assertThat(world.mayor().opens(lot.address("dinkes")).body()).contains("Anda menyatakan benturan kepentingan");
    assertThat(world.viceMayor().opens(world.links().work()).body()).contains(lot.address("dinkes"))
        .doesNotContain(lot.address("dinsos"));
    counter(world.viceMayor().acting(), lot);
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.COUNTERED);
    refused(Reason.NOT_YOURS, () -> accepting.accept(world.viceMayor().acting(), lot.bid("dinsos")));
  }

  @Test
  void a_vice_mayor_without_a_seat_on_the_panel_declares_a_conflict_too_and_then_speaks_for_it_no_more() {
    var lot = auction.negotiating(world);
    conflict(lot, "dinkes", world.secretary());
    conflict(lot, "dinkes", world.mayor());
    assertThat(world.viceMayor().opens(lot.address("dinkes")).body()).contains("Nyatakan benturan kepentingan");
    conflict(lot, "dinkes", world.viceMayor());
    refused(Reason.NOT_YOURS, () -> counter(world.viceMayor().acting(), lot));
    assertThat(world.viceMayor().opens(world.links().panel().bidSheet(lot.bid("dinkes").value())).body())
        .contains("Anda tidak berbicara atas nama tim penguji");
    assertThat(world.viceMayor().opens(lot.address("dinkes")).body()).doesNotContain("Nyatakan benturan kepentingan");
  }

  /** Said after the scores were given. */
  private void conflict(Auction.Lot lot, String agency, Player member) {
    declaring.declare(member.acting(), lot.bid(agency), "Ipar saya");
  }

  private void counter(Acting who, Auction.Lot lot) {
    countering.counter(who, lot.bid("dinkes"),
        new CounterOffer(auction.targets(lot, "11"), "lebih cepat", auction.today().plusDays(3)));
  }

  private String step(Auction.Lot lot, String step) {
    return world.links().panel().bidPanelStep(lot.bid("dinkes").value(), step);
  }
}
