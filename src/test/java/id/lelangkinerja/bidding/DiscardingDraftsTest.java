package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.sealing.ReceiptCode;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was written and never handed in does not stay for ever, not even encrypted. */
@ProgrammeTest
class DiscardingDraftsTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  DiscardingDrafts discarding;
  @Autowired
  Clock clock;
  World world;
  Auction.Open open;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    open = auction.open(world);
  }

  @AfterEach
  void back() {
    auction.backToToday();
  }

  @Test
  void a_draft_that_was_not_submitted_is_deleted_a_week_after_the_closing_and_nothing_else_is() {
    var sent = auction.submitted(open, world.dinkesHead(), "Janji", ReceiptCode.fresh());
    var unsent = auction.drafted(open, world.dinsosHead(), BidContent.blank());
    assertThat(discarding.discard(world.region())).as("while bidding is open").isZero();
    auction.closed(open);
    after(Duration.ofDays(6));
    assertThat(discarding.discard(world.region())).as("within the week").isZero();
    after(Duration.ofDays(8));
    assertThat(discarding.discard(worlds.fresh().region())).as("for another region").isZero();
    assertThat(discarding.discard(world.region())).isEqualTo(1);
    assertThat(discarding.discard(world.region())).as("once more").isZero();
    assertThat(rows("bid_draft", unsent)).isEqualTo("0");
    assertThat(rows("bid_version", sent)).isEqualTo("1");
    assertThat(auction.state(open, unsent)).isEqualTo("NOT_SUBMITTED");
    assertThat(world.dinsosHead().opens(world.links().bid(unsent.value())).status()).isEqualTo(200);
  }

  private String rows(String table, BidId bid) {
    return auction.one(world.region(), "select count(*)::text from " + table + " where bid_id = :id", bid.value());
  }

  private void after(Duration time) {
    ((MovableClock) clock).moveTo(open.closesAt().plus(time));
  }
}
