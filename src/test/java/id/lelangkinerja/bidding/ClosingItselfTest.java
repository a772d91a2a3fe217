package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.round.ExtendingDeadline;
import id.lelangkinerja.sealing.ReceiptCode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class ClosingItselfTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  ClosingItself closing;
  @Autowired
  ExtendingDeadline extending;
  @Autowired
  HistoryQuery history;
  @Autowired
  Clockwork jobs;
  World world;
  Auction.Open open;

  @BeforeEach
  void open() {
    world = worlds.fresh();
    open = auction.open(world);
  }

  @AfterEach
  void back() {
    auction.backToToday();
  }

  @Test
  void bidding_closes_by_itself_after_the_deadline_and_not_a_moment_before() {
    var sent = auction.submitted(open, world.dinkesHead(), "Janji", ReceiptCode.fresh());
    var draft = auction.drafted(open, world.dinsosHead(), BidContent.blank());
    closing.close(world.region());
    assertThat(auction.lotState(open)).isEqualTo("BIDDING");
    auction.pastDeadline(open);
    jobs.run("bidding.closing");
    assertThat(auction.lotState(open)).isEqualTo("OPENING");
    assertThat(auction.state(open, sent)).isEqualTo("SUBMITTED");
    assertThat(auction.state(open, draft)).isEqualTo("NOT_SUBMITTED");
    assertThat(history.of(world.region(), Kind.LOT, open.lot().value()).getFirst())
        .matches(act -> act.what().equals("act.lot.moved.opening") && act.personName().equals("Instalasi"));
    assertThat(world.secretary().opens(world.links().work()).body())
        .contains(world.links().auction().roundBids(open.round().value(), "opening"));
  }

  @Test
  void what_is_closed_by_hand_or_by_itself_is_not_closed_again() {
    auction.closed(open);
    closing.close(world.region());
    closing.close(world.region());
    assertThat(history.of(world.region(), Kind.ROUND, open.round().value()))
        .filteredOn(act -> act.what().equals("act.round.bidding-closed")).hasSize(1);
  }

  @Test
  void a_deadline_that_was_moved_on_closes_at_its_new_time_and_takes_bids_until_then() {
    extending.extend(world.planner().acting(), open.round(), 1, open.closesAt().plus(Duration.ofDays(1)), "Gangguan");
    auction.pastDeadline(open);
    closing.close(world.region());
    assertThat(auction.lotState(open)).isEqualTo("BIDDING");
    var bid = auction.submitted(open, world.dinkesHead(), "Masih sempat", ReceiptCode.fresh());
    assertThat(auction.state(open, bid)).isEqualTo("SUBMITTED");
  }
}
