package id.lelangkinerja.bidding;

import static id.lelangkinerja.bidding.BidState.ACCEPTED;
import static id.lelangkinerja.bidding.BidState.AWARDED;
import static id.lelangkinerja.bidding.BidState.CONTRACTED;
import static id.lelangkinerja.bidding.BidState.COUNTERED;
import static id.lelangkinerja.bidding.BidState.DAMAGED;
import static id.lelangkinerja.bidding.BidState.DRAFT;
import static id.lelangkinerja.bidding.BidState.ELIGIBLE;
import static id.lelangkinerja.bidding.BidState.INCOMPLETE;
import static id.lelangkinerja.bidding.BidState.LAPSED;
import static id.lelangkinerja.bidding.BidState.NOT_SUBMITTED;
import static id.lelangkinerja.bidding.BidState.OPENED;
import static id.lelangkinerja.bidding.BidState.PRESENTED;
import static id.lelangkinerja.bidding.BidState.REFUSED;
import static id.lelangkinerja.bidding.BidState.REJECTED;
import static id.lelangkinerja.bidding.BidState.SUBMITTED;
import static id.lelangkinerja.bidding.BidState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class BidStateTest {
  /** The table of the domain's description, written a second time on purpose. */
  private static final Map<BidState, Set<BidState>> TABLE = Map.ofEntries(
      Map.entry(DRAFT, Set.of(SUBMITTED, NOT_SUBMITTED)),
      Map.entry(SUBMITTED, Set.of(SUBMITTED, WITHDRAWN, OPENED, DAMAGED)), Map.entry(WITHDRAWN, Set.of(DRAFT)),
      Map.entry(OPENED, Set.of(ELIGIBLE, INCOMPLETE)), Map.entry(INCOMPLETE, Set.of(ELIGIBLE, REJECTED)),
      Map.entry(ELIGIBLE, Set.of(PRESENTED, REJECTED)),
      Map.entry(PRESENTED, Set.of(ELIGIBLE, COUNTERED, ACCEPTED, REJECTED)),
      Map.entry(COUNTERED, Set.of(COUNTERED, ACCEPTED, REFUSED, LAPSED)),
      Map.entry(ACCEPTED, Set.of(AWARDED, REJECTED, REFUSED, LAPSED)), Map.entry(REJECTED, Set.of(ELIGIBLE, COUNTERED)),
      Map.entry(AWARDED, Set.of(CONTRACTED, REJECTED)), Map.entry(NOT_SUBMITTED, Set.of()),
      Map.entry(REFUSED, Set.of()), Map.entry(LAPSED, Set.of()), Map.entry(DAMAGED, Set.of()),
      Map.entry(CONTRACTED, Set.of()));
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  BidMoves moves;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void a_bid_moves_as_the_table_says_and_in_no_other_way() {
    for (var state : BidState.values()) {
      assertThat(state.next()).as(state.name()).isEqualTo(TABLE.get(state));
    }
  }

  @Test
  void a_move_leaves_a_row_and_a_line_in_the_history() {
    var open = auction.open(world);
    var bid = auction.drafted(open, world.dinkesHead(), BidContent.blank());
    auction.within(world.region(), () -> {
      moves.move(world.planner().acting(), bid, DRAFT, NOT_SUBMITTED, "terlambat");
      return bid;
    });
    assertThat(auction.state(open, bid)).isEqualTo("NOT_SUBMITTED");
    assertThat(auction.one(world.region(), """
        select concat_ws(' ', move_no, from_state, to_state, reason) from bid_move where bid_id = :id""", bid.value()))
        .isEqualTo("1 DRAFT NOT_SUBMITTED terlambat");
    assertThat(auction.one(world.region(), """
        select detail from act where object_id = :id and what = 'bid.not_submitted'""", bid.value()))
        .isEqualTo("terlambat");
  }

  @Test
  void a_move_from_a_state_that_the_bid_has_left_changes_nothing() {
    var open = auction.open(world);
    var bid = auction.drafted(open, world.dinkesHead(), BidContent.blank());
    assertThatThrownBy(() -> auction.within(world.region(), () -> {
      moves.move(world.planner().acting(), bid, OPENED, ELIGIBLE, null);
      return bid;
    })).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
    assertThatThrownBy(() -> auction.within(world.region(), () -> {
      moves.move(world.planner().acting(), bid, DRAFT, AWARDED, null);
      return bid;
    })).isInstanceOf(IllegalArgumentException.class);
    assertThat(auction.state(open, bid)).isEqualTo("DRAFT");
  }
}
