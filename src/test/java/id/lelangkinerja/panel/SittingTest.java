package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.PresentationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.round.LotState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The panel sits on a bid a second time: to hear it again, or to score what the negotiation made of it. */
@ProgrammeTest
class SittingTest {
  private static final String COUNTED = """
      select coalesce(sum(points), 0) from score_view where region_id = :region and bid_id = :id""";
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  AskingSecondPresentation second;
  @Autowired
  ReopeningScores reopening;
  @Autowired
  ConfirmingScores confirming;
  @Autowired
  BeginningNegotiation negotiation;
  @Autowired
  Holding holding;
  @Autowired
  Accepting accepting;
  @Autowired
  Scoring scoring;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  private String sheet(Auction.Lot lot) {
    return world.links().panel().bidSheet(lot.bid("dinkes").value());
  }

  /** All members hand a sheet in with these points for both criteria. */
  private void score(Auction.Lot lot, String agency, String points) {
    lot.panel().forEach(member -> auction.handIn(lot, member, agency, points, points));
  }

  private void rescore(Auction.Lot lot, String points) {
    lot.panel().forEach(member -> scoring.handIn(member.acting(), lot.bid("dinkes"),
        Marks.of(auction.scores(lot, points, points), "")));
  }

  /** The panel countered, and dinkes accepted what it asked. */
  private Auction.Lot settled() {
    var lot = auction.countered(world, "dinkes");
    accepting.accept(world.dinkesHead().acting(), lot.bid("dinkes"));
    return lot;
  }

  @Test
  void a_second_presentation_needs_a_new_slot_and_new_sheets_and_keeps_the_first_ones_readable() {
    var lot = auction.presented(world);
    var bid = lot.bid("dinkes");
    score(lot, "dinkes", "40");
    second.ask(world.secretary().acting(), bid, "Data kader belum jelas");
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.ELIGIBLE);
    refused(Reason.NOT_SCHEDULED, () -> holding.hold(world.secretary().acting(), bid, ""));
    assertThat(world.dinkesHead().opens(lot.address("dinkes")).body()).contains("Data kader belum jelas");
    assertThat(world.dinkesHead().opens(world.links().notices().all()).body()).contains("paparan kedua");
    assertThat(world.expert().opens(sheet(lot)).body()).contains("Nilai sebelumnya: 40,00");
    auction.present(lot, bid);
    assertThat(world.dinkesHead().opens(world.links().panel().bidCalendar(bid.value())).body())
        .contains("UID:paparan-" + bid.value() + "-2@");
    score(lot, "dinkes", "90");
    assertThat(world.expert().opens(sheet(lot)).body()).contains("Nilai sebelumnya: 40,00", "90,00");
    score(lot, "dinsos", "50");
    assertThat(auction.text(lot, COUNTED, bid.value())).isEqualTo("240.00");
    negotiation.begin(world.secretary().acting(), lot.id(), null);
    assertThat(auction.text(lot, COUNTED, bid.value())).as("two criteria, three members, 90 each").isEqualTo("540.00");
  }

  @Test
  void sheets_of_a_sitting_that_was_never_complete_stay_hidden_until_the_new_ones_are_in() {
    var lot = auction.presented(world);
    auction.handIn(lot, world.mayor(), "dinkes", "41", "41");
    second.ask(world.mayor().acting(), lot.bid("dinkes"), "Waktu habis");
    assertThat(world.expert().opens(sheet(lot)).body()).doesNotContain("Nilai sebelumnya");
    auction.present(lot, lot.bid("dinkes"));
    score(lot, "dinkes", "90");
    assertThat(world.expert().opens(sheet(lot)).body()).contains("Nilai sebelumnya: 41,00");
  }

  @Test
  void only_who_speaks_for_the_panel_asks_again_with_a_reason_and_only_of_a_presented_bid() {
    var lot = auction.presented(world);
    var bid = lot.bid("dinkes");
    for (var player : List.of(world.planner(), world.expert(), world.dinkesHead())) {
      refused(Reason.NOT_YOURS, () -> second.ask(player.acting(), bid, "x"));
    }
    refused(Reason.REASON_MISSING, () -> second.ask(world.secretary().acting(), bid, " "));
    for (var state : BidState.values()) {
      if (state != BidState.PRESENTED) {
        auction.put(lot, "dinkes", state);
        refused(Reason.PANEL_STEP_CLOSED, () -> second.ask(world.secretary().acting(), bid, "x"));
      }
    }
    auction.put(lot, "dinkes", BidState.PRESENTED);
    auction.put(lot, LotState.NEGOTIATING);
    refused(Reason.PANEL_STEP_CLOSED, () -> second.ask(world.secretary().acting(), bid, "x"));
    var late = "Paparan kedua dapat diminta sampai penawaran target dimulai";
    assertThat(world.secretary().opens(lot.address("dinkes")).body()).contains(late, "mengembalikan paket");
    assertThat(world.dinkesHead().opens(lot.address("dinkes")).body()).doesNotContain(late);
  }

  @Test
  void after_a_counter_offer_was_settled_the_chair_says_that_the_scores_hold() {
    var lot = settled();
    var bid = lot.bid("dinkes");
    assertThat(world.secretary().opens(world.links().work()).body()).contains("Nilai perlu dikonfirmasi");
    confirming.confirm(world.secretary().acting(), bid);
    assertThat(world.secretary().opens(world.links().work()).body()).doesNotContain("Nilai perlu dikonfirmasi");
    assertThat(auction.text(lot, COUNTED, bid.value())).isEqualTo("510.00");
    refused(Reason.PANEL_STEP_CLOSED, () -> confirming.confirm(world.mayor().acting(), bid));
    refused(Reason.PANEL_STEP_CLOSED, () -> reopening.reopen(world.mayor().acting(), bid, "x"));
  }

  @Test
  void a_changed_offer_is_scored_anew_and_counts_once_the_new_scores_are_confirmed() {
    var lot = settled();
    var bid = lot.bid("dinkes");
    reopening.reopen(world.secretary().acting(), bid, "Target stunting naik");
    assertThat(world.expert().opens(world.links().work()).body()).contains("Lembar nilai perlu diserahkan");
    assertThat(world.expert().opens(sheet(lot)).body()).contains("Nilai sebelumnya: 86,00", "Target stunting naik");
    assertThat(world.dinkesHead().opens(lot.address("dinkes")).body()).doesNotContain("Target stunting naik");
    refused(Reason.SHEETS_MISSING, () -> confirming.confirm(world.secretary().acting(), bid));
    rescore(lot, "95");
    assertThat(auction.text(lot, COUNTED, bid.value())).as("not confirmed yet").isEqualTo("510.00");
    assertThat(auction.text(lot, "select count(*) from reopened_bid_view where region_id = :region and bid_id = :id",
        bid.value())).isEqualTo("1");
    confirming.confirm(world.secretary().acting(), bid);
    assertThat(auction.text(lot, COUNTED, bid.value())).isEqualTo("570.00");
    assertThat(auction.text(lot, "select count(*) from reopened_bid_view where region_id = :region and bid_id = :id",
        bid.value())).isEqualTo("0");
    assertThat(world.expert().opens(sheet(lot)).body()).contains("Nilai sebelumnya: 86,00", "95,00");
  }

  @Test
  void nothing_is_confirmed_or_opened_again_for_an_offer_taken_as_it_was_scored_nor_before_it_is_settled() {
    var lot = auction.countered(world, "dinkes");
    accepting.accept(world.secretary().acting(), lot.bid("dinsos"));
    for (var agency : List.of("dinkes", "dinsos")) {
      refused(Reason.PANEL_STEP_CLOSED, () -> confirming.confirm(world.secretary().acting(), lot.bid(agency)));
      refused(Reason.PANEL_STEP_CLOSED, () -> reopening.reopen(world.secretary().acting(), lot.bid(agency), "x"));
    }
  }

  @Test
  void only_who_speaks_for_the_panel_confirms_or_opens_scores_again() {
    var lot = settled();
    for (var player : List.of(world.planner(), world.expert(), world.dinkesHead())) {
      refused(Reason.NOT_YOURS, () -> confirming.confirm(player.acting(), lot.bid("dinkes")));
      refused(Reason.NOT_YOURS, () -> reopening.reopen(player.acting(), lot.bid("dinkes"), "x"));
    }
    refused(Reason.REASON_MISSING, () -> reopening.reopen(world.mayor().acting(), lot.bid("dinkes"), " "));
  }
}
