package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.PresentationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.SteppingBack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lot before the panel that the planner puts back by a stage. */
@ProgrammeTest
class GoingBackTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  SteppingBack steppingBack;
  @Autowired
  Answering answering;
  @Autowired
  Accepting accepting;
  @Autowired
  BeginningPresentations presentations;
  @Autowired
  BeginningNegotiation negotiation;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void no_counter_offer_is_left_to_lapse_where_its_agency_cannot_answer() {
    var lot = auction.countered(world, "dinkes");
    refused(Reason.COUNTER_AWAITS_ANSWER, () -> back(lot, LotState.NEGOTIATING));
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
    answering.answer(world.dinkesHead().acting(), lot.bid("dinkes"), auction.targets(lot, "11"), "sebelas");
    back(lot, LotState.NEGOTIATING);
    assertThat(auction.state(lot)).isEqualTo(LotState.PRESENTING);
    assertThat(world.dinkesHead().opens(world.links().notices().all()).body()).contains("dikembalikan ke paparan",
        "Periksa lagi");
    assertThat(world.monitor().opens(world.links().notices().all()).body()).doesNotContain("dikembalikan ke paparan");
  }

  @Test
  void a_lot_whose_bids_were_all_presented_before_it_was_put_back_goes_on_again() {
    var lot = auction.countered(world, "dinkes");
    accepting.accept(world.dinkesHead().acting(), lot.bid("dinkes"));
    back(lot, LotState.NEGOTIATING);
    back(lot, LotState.PRESENTING);
    assertThat(auction.state(lot)).isEqualTo(LotState.CHECKING);
    presentations.begin(world.planner().acting(), lot.id(), "Sudah diperiksa");
    negotiation.begin(world.secretary().acting(), lot.id(), "Sudah dipaparkan");
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.ACCEPTED);
    assertThat(auction.state(lot, "dinsos")).isEqualTo(BidState.PRESENTED);
  }

  private void back(Auction.Lot lot, LotState from) {
    steppingBack.stepBack(world.planner().acting(), lot.id(), from, "Periksa lagi");
  }
}
