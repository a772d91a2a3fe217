package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.PresentationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bid of dinkes promises kaders by 30 June and data by 31 December 2020, the last target year. */
@ProgrammeTest
class TimeNegotiationTest {
  private static final LocalDate JUNE = LocalDate.of(2020, 6, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2020, 12, 31);
  private static final String DUE = """
      select string_agg(due_on::text, ' ' order by no) from bid_milestone_view
      where region_id = :region and bid_id = :id""";
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
  Clock clock;
  World world;
  Auction.Lot lot;
  BidId bid;

  @AfterEach
  void keepTime() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @BeforeEach
  void negotiate() {
    ((MovableClock) clock).moveTo(Instant.parse("2018-12-01T03:00:00Z"));
    world = worlds.fresh();
    lot = auction.negotiating(world);
    bid = lot.bid("dinkes");
    auction.milestone(lot, "dinkes", 1, "Kader di setiap RW", JUNE);
    auction.milestone(lot, "dinkes", 2, "Satu data dipakai", DECEMBER);
  }

  private Named by(String stunting, LocalDate first, LocalDate second) {
    return Named.of(auction.targets(lot, stunting)).by(List.of(new DateValue(1, first), new DateValue(2, second)));
  }

  private void counter(Named named) {
    countering.counter(world.secretary().acting(), bid,
        new CounterOffer(named, "lebih awal", auction.today().plusDays(3)));
  }

  private void answer(Named named) {
    answering.answer(world.dinkesHead().acting(), bid, named, "secepat kami bisa");
  }

  @Test
  void a_counter_offer_may_change_times_alone_and_what_is_settled_is_what_the_bid_promises_from_then_on() {
    counter(by("12", JUNE.minusDays(30), DECEMBER));
    assertThat(auction.text(lot, DUE, bid.value())).as("nothing is settled yet").isEqualTo("2020-06-30 2020-12-31");
    answer(by("12", JUNE.minusDays(10), DECEMBER));
    accepting.accept(world.secretary().acting(), bid);
    assertThat(auction.text(lot, DUE, bid.value())).isEqualTo("2020-06-20 2020-12-31");
  }

  @Test
  void old_and_new_days_stand_side_by_side_and_the_pact_names_changed_ones() {
    counter(by("11", JUNE.minusDays(30), DECEMBER));
    answer(by("12", JUNE.minusDays(10), DECEMBER));
    assertThat(world.dinkesHead().opens(lot.address("dinkes")).body()).contains(
        "1 dari 2 tonggak capaian bertanggal lain dari penawaran awal", "30 Juni 2020", "31 Mei 2020",
        "30 hari lebih cepat", "20 Juni 2020", "20 hari lebih lambat", "10 hari lebih cepat");
    accepting.accept(world.secretary().acting(), bid);
    assertThat(world.dinkesHead().opens(world.links().panel().bidPanelStep(bid.value(), "pact")).body())
        .contains("Kader di setiap RW: paling lambat 20 Juni 2020",
            "Satu data dipakai: paling lambat 31 Desember 2020");
  }

  @Test
  void a_turn_that_names_no_day_leaves_all_where_they_were() {
    counter(by("11", JUNE.minusDays(30), DECEMBER));
    answer(Named.of(auction.targets(lot, "12")));
    accepting.accept(world.secretary().acting(), bid);
    assertThat(auction.text(lot, DUE, bid.value())).isEqualTo("2020-05-31 2020-12-31");
  }

  @Test
  void every_milestone_is_named_a_changed_day_is_not_over_nor_after_the_last_year_and_something_must_change() {
    refused(Reason.TARGETS_INCOMPLETE, () -> counter(
        Named.of(auction.targets(lot, "11")).by(List.of(new DateValue(1, JUNE)))));
    refused(Reason.TARGETS_INCOMPLETE, () -> counter(
        Named.of(auction.targets(lot, "11")).by(List.of(new DateValue(1, JUNE), new DateValue(3, JUNE)))));
    refused(Reason.DAY_PAST, () -> counter(by("11", auction.today().minusDays(1), DECEMBER)));
    refused(Reason.MILESTONE_TOO_LATE, () -> counter(by("11", JUNE, DECEMBER.plusDays(1))));
    refused(Reason.COUNTER_UNCHANGED, () -> counter(by("12", JUNE, DECEMBER)));
    counter(by("12", JUNE.minusDays(1), DECEMBER));
    refused(Reason.COUNTER_UNCHANGED, () -> answer(by("12", JUNE.minusDays(1), DECEMBER)));
    refused(Reason.MILESTONE_TOO_LATE, () -> answer(by("12", JUNE, DECEMBER.plusDays(1))));
  }

  @Test
  void a_day_that_was_offered_past_the_last_year_may_stay() {
    auction.milestone(lot, "dinkes", 3, "Evaluasi", DECEMBER.plusDays(60));
    counter(Named.of(auction.targets(lot, "11")).by(List.of(new DateValue(1, JUNE), new DateValue(2, DECEMBER),
        new DateValue(3, DECEMBER.plusDays(60)))));
    assertThat(
        auction.text(lot, "select count(*) from counter_offer_milestone where region_id = :region and bid_id = :id",
            bid.value()))
        .isEqualTo("3");
  }

  @Test
  void the_chair_types_a_day_beside_its_milestone_and_what_is_wrong_with_it_is_told_there() {
    var url = world.links().panel().bidPanelStep(bid.value(), "counter-offer");
    assertThat(world.secretary().opens(url).body())
        .contains("name=\"date.1\" type=\"date\" value=\"2020-06-30\"");
    var late = world.secretary().sends(url, typed("2021-01-01"));
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.body()).contains("id=\"date.1-mistake\"", "value=\"2021-01-01\"");
    assertThat(world.secretary().sends(url, typed("besok")).body()).contains("id=\"date.1-mistake\"");
    assertThat(world.secretary().sends(url, typed("2020-05-31")).location()).isEqualTo(lot.address("dinkes"));
    assertThat(auction.text(lot, """
        select due_on from counter_offer_milestone where region_id = :region and bid_id = :id and no = 1""",
        bid.value())).isEqualTo("2020-05-31");
  }

  private String[] typed(String first) {
    return new String[]{"target." + lot.stunting() + ".2019", "14", "target." + lot.stunting() + ".2020", "12",
        "target." + lot.visits() + ".2019", "100", "target." + lot.visits() + ".2020", "120", "date.1", first,
        "date.2", "", "message", "lebih awal", "answerBy", auction.today().plusDays(3).toString()};
  }
}
