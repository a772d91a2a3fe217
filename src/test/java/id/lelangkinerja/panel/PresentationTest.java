package id.lelangkinerja.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class PresentationTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  BeginningPresentations presentations;
  @Autowired
  BeginningNegotiation negotiation;
  @Autowired
  Scheduling scheduling;
  @Autowired
  Holding holding;
  @Autowired
  Rejecting rejecting;
  @Autowired
  Scoring scoring;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void presentations_begin_once_every_bid_is_checked_and_one_is_complete() {
    var lot = auction.checked(world);
    for (var unchecked : new BidState[]{BidState.OPENED, BidState.INCOMPLETE}) {
      auction.put(lot, "dinsos", unchecked);
      refused(Reason.CHECK_UNFINISHED, () -> presentations.begin(world.planner().acting(), lot.id(), null));
    }
    auction.put(lot, "dinsos", BidState.REJECTED);
    presentations.begin(world.planner().acting(), lot.id(), null);
    assertThat(auction.state(lot)).isEqualTo(LotState.PRESENTING);
    refused(Reason.PANEL_STEP_CLOSED, () -> presentations.begin(world.planner().acting(), lot.id(), null));
  }

  @Test
  void presentations_do_not_begin_without_a_complete_bid() {
    var lot = auction.checked(world);
    auction.put(lot, "dinsos", BidState.REJECTED);
    auction.put(lot, "dinkes", BidState.REJECTED);
    refused(Reason.CHECK_UNFINISHED, () -> presentations.begin(world.planner().acting(), lot.id(), null));
  }

  @Test
  void fifty_parallel_sheets_of_one_member_have_one_effect() throws Exception {
    var lot = auction.presented(world);
    auction.declare(lot);
    var bid = lot.bid("dinkes");
    var won = 0;
    try (var devices = Executors.newFixedThreadPool(50)) {
      var sheets = IntStream.range(0, 50).<Callable<Boolean>>mapToObj(
          points -> () -> handsIn(lot, bid, String.valueOf(points))).toList();
      for (var answer : devices.invokeAll(sheets)) {
        won += answer.get() ? 1 : 0;
      }
    }
    assertThat(won).isEqualTo(1);
    assertThat(auction.text(lot,
        "select count(distinct points) from score_view where region_id = :region and bid_id = :id", bid.value()))
        .as("both criteria have the points of the one sheet that was handed in").isEqualTo("1");
  }

  /** Whether the expert's sheet with these points for both criteria is taken; it is refused where one was before. */
  private boolean handsIn(Auction.Lot lot, BidId bid, String points) {
    try {
      scoring.handIn(world.expert().acting(), bid, Marks.of(auction.scores(lot, points, points), "serentak"));
      return true;
    } catch (Refused refused) {
      assertThat(refused.reason()).isEqualTo(Reason.SHEET_HANDED_IN);
      return false;
    }
  }

  @Test
  void a_presentation_is_scheduled_before_it_is_held_and_not_for_a_day_that_is_over() {
    var lot = auction.presenting(world);
    var bid = lot.bid("dinkes");
    refused(Reason.NOT_SCHEDULED, () -> holding.hold(world.secretary().acting(), bid, ""));
    refused(Reason.DAY_PAST,
        () -> scheduling.schedule(world.planner().acting(), bid,
            slot(clock.instant().minus(Duration.ofDays(2)), "Aula")));
    scheduling.schedule(world.planner().acting(), bid, slot(clock.instant().plus(Duration.ofDays(2)), "Aula"));
    scheduling.schedule(world.planner().acting(), bid,
        slot(clock.instant().plus(Duration.ofDays(1)), "Command Center"));
    holding.hold(world.secretary().acting(), bid, "");
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.PRESENTED);
    assertThat(auction.text(lot, "select place from presentation_view where region_id = :region and bid_id = :id",
        bid.value())).isEqualTo("Command Center");
    refused(Reason.PANEL_STEP_CLOSED, () -> holding.hold(world.secretary().acting(), bid, ""));
    refused(Reason.PANEL_STEP_CLOSED,
        () -> scheduling.schedule(world.planner().acting(), bid, slot(clock.instant(), "Aula")));
  }

  @Test
  void a_sheet_is_kept_as_a_draft_handed_in_once_and_never_changed() {
    var lot = auction.presented(world);
    auction.declare(lot);
    var bid = lot.bid("dinkes");
    var expert = world.expert().acting();
    scoring.save(expert, bid, Marks.of(Map.of(lot.criteria().getFirst(), new java.math.BigDecimal("12.5")), "kurang"),
        0);
    refused(Reason.SHEET_INCOMPLETE, () -> scoring.handIn(expert, bid,
        Marks.of(Map.of(lot.criteria().getFirst(), new java.math.BigDecimal("12.5")), "")));
    scoring.handIn(expert, bid, Marks.of(auction.scores(lot, "0", "100"), ""));
    assertThat(auction.text(lot, "select sum(points) from score_view where region_id = :region and bid_id = :id",
        bid.value())).isEqualTo("100.00");
    refused(Reason.SHEET_HANDED_IN, () -> scoring.handIn(expert, bid, Marks.of(auction.scores(lot, "1", "1"), "")));
    refused(Reason.SHEET_HANDED_IN, () -> scoring.save(expert, bid, Marks.of(auction.scores(lot, "1", "1"), ""), 0));
  }

  @Test
  void a_draft_that_was_filled_in_on_two_devices_is_not_written_over() {
    var lot = auction.presenting(world);
    auction.declare(lot);
    var bid = lot.bid("dinkes");
    var expert = world.expert().acting();
    assertThat(scoring.save(expert, bid, Marks.of(auction.scores(lot, "80", "70"), "laptop"), 0)).isEqualTo(1);
    refused(Reason.DRAFT_ELSEWHERE,
        () -> scoring.save(expert, bid, Marks.of(auction.scores(lot, "1", "1"), "telepon"), 0));
    assertThat(scoring.save(expert, bid, Marks.of(auction.scores(lot, "81", "70"), "laptop"), 1)).isEqualTo(2);
    assertThat(auction.text(lot, "select note from score_sheet where region_id = :region and bid_id = :id",
        bid.value())).isEqualTo("laptop");
    assertThat(auction.text(lot, """
        select count(*) from act where region_id = :region and object_id = :id and what like 'sheet%'""", bid.value()))
        .isEqualTo("0");
  }

  @Test
  void a_score_lies_between_0_and_100_with_two_decimals_and_belongs_to_a_criterion_of_the_round() {
    var lot = auction.presented(world);
    auction.declare(lot);
    var other = auction.presented(worlds.fresh());
    var expert = world.expert().acting();
    var bid = lot.bid("dinkes");
    refused(Reason.OUT_OF_RANGE, () -> scoring.save(expert, bid, Marks.of(auction.scores(lot, "100.01", "1"), ""), 0));
    refused(Reason.OUT_OF_RANGE, () -> scoring.save(expert, bid, Marks.of(auction.scores(lot, "-0.01", "1"), ""), 0));
    refused(Reason.TOO_MANY_DECIMALS,
        () -> scoring.save(expert, bid, Marks.of(auction.scores(lot, "1.001", "1"), ""), 0));
    refused(Reason.NO_CHOICE, () -> scoring.save(expert, bid, Marks.of(auction.scores(other, "1", "1"), ""), 0));
  }

  @Test
  void a_sheet_is_not_handed_in_before_the_presentation_was_held() {
    var lot = auction.presenting(world);
    auction.declare(lot);
    var expert = world.expert().acting();
    scoring.save(expert, lot.bid("dinkes"), Marks.of(auction.scores(lot, "1", "1"), ""), 0);
    refused(Reason.PANEL_STEP_CLOSED,
        () -> scoring.handIn(expert, lot.bid("dinkes"), Marks.of(auction.scores(lot, "1", "1"), "")));
  }

  @Test
  void negotiation_begins_once_every_bid_is_presented_and_every_sheet_handed_in() {
    var lot = auction.presenting(world);
    var chair = world.secretary().acting();
    refused(Reason.PRESENTATIONS_UNFINISHED, () -> negotiation.begin(chair, lot.id(), null));
    auction.present(lot, lot.bid("dinkes"));
    refused(Reason.PRESENTATIONS_UNFINISHED, () -> negotiation.begin(chair, lot.id(), null));
    rejecting.reject(chair, lot.bid("dinsos"), "tidak hadir");
    refused(Reason.SHEETS_MISSING, () -> negotiation.begin(chair, lot.id(), null));
    auction.handIn(lot, world.mayor(), "dinkes", "1", "2");
    auction.handIn(lot, world.secretary(), "dinkes", "1", "2");
    refused(Reason.SHEETS_MISSING, () -> negotiation.begin(chair, lot.id(), null));
    auction.handIn(lot, world.expert(), "dinkes", "1", "2");
    negotiation.begin(chair, lot.id(), null);
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
  }

  @Test
  void negotiation_does_not_begin_where_no_bid_is_left() {
    var lot = auction.presenting(world);
    rejecting.reject(world.secretary().acting(), lot.bid("dinsos"), "tidak hadir");
    rejecting.reject(world.secretary().acting(), lot.bid("dinkes"), "tidak hadir");
    refused(Reason.PRESENTATIONS_UNFINISHED, () -> negotiation.begin(world.secretary().acting(), lot.id(), null));
  }

  private static Slot slot(Instant from, String place) {
    return new Slot(from, from.plus(Duration.ofMinutes(20)), place);
  }

  static void refused(Reason reason, ThrowingCallable act) {
    assertThatExceptionOfType(Refused.class).isThrownBy(act).extracting(Refused::reason).isEqualTo(reason);
  }
}
