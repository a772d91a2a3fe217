package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProgrammeTest
class VisibilityTest {
  private static final BidQuery.Filter ALL = new BidQuery.Filter(Words.of(""), null, null, null);
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  BidQuery bids;
  @Autowired
  JdbcClient jdbc;

  @Test
  void what_the_database_shows_is_what_the_rule_allows_for_every_person_and_every_state() {
    var world = worlds.fresh();
    var open = auction.open(world);
    var rivals = Map.of("dinkes", bid(open, "dinkes"), "dinsos", bid(open, "dinsos"));
    for (var state : BidState.values()) {
      auction.within(world.region(), () -> jdbc.sql("update bid set state = :state where region_id = :region")
          .param("state", state.name()).param("region", world.region().value()).update());
      for (var player : world.everybody()) {
        if (!Set.of("citizen", "stranger").contains(player.toString())) {
          var listed = bids.page(player.acting(), ALL, Sorting.own(), 0, 10);
          assertThat(bids.count(player.acting(), ALL)).as(player + ", " + state).isEqualTo(listed.size());
          rivals.forEach((agency, bid) -> assertThat(listed.stream().anyMatch(row -> row.id().equals(bid)))
              .as(player + " lists " + agency + ", " + state).isEqualTo(allowed(world, player, agency, state)));
          rivals.forEach((agency, bid) -> assertThat(sees(player, bid)).as(player + ", " + agency + ", " + state)
              .isEqualTo(allowed(world, player, agency, state)));
        }
      }
    }
  }

  private boolean allowed(World world, Player player, String agency, BidState state) {
    boolean onPanel = Set.of("secretary", "mayor", "expert").contains(player.toString());
    var rival = new AgencyId(world.agency(agency.equals("dinkes") ? "dinsos" : "dinkes").value());
    return Rules.mayRead(player.acting(), world.agency(agency), state, onPanel, Set.of(rival));
  }

  private boolean sees(Player player, BidId bid) {
    try {
      return bids.visible(player.acting(), bid).id().equals(bid);
    } catch (Refused _) {
      return false;
    }
  }

  private BidId bid(Auction.Open open, String agency) {
    var id = new BidId(UUID.randomUUID());
    auction.within(open.world().region(), () -> jdbc.sql("""
        insert into bid (region_id, bid_id, lot_id, agency_id, state)
        values (:region, :bid, :lot, :agency, 'DRAFT')""").param("region", open.world().region().value())
        .param("bid", id.value()).param("lot", open.lot().value())
        .param("agency", open.world().agency(agency).value()).update());
    return id;
  }
}
