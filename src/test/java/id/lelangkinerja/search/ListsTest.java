package id.lelangkinerja.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.SecondOffices;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Findable;
import id.lelangkinerja.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds the search to what can be opened: rounds, lots, bids, contracts and figures in states drawn by lot, searched
 * for by everybody, some with second offices.
 */
@ProgrammeTest
class ListsTest {
  /** Those of which no more is kept than that they are; what follows an opening is looked at in FoundTest. */
  private static final List<BidState> BIDS = List.of(BidState.DRAFT, BidState.NOT_SUBMITTED);
  @Autowired
  Worlds worlds;
  @Autowired
  SecondOffices offices;
  @Autowired
  Contracts contracts;
  @Autowired
  List<Findable> modules;
  @Autowired
  JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(longs = {11, 23})
  void what_is_found_can_be_opened_and_what_can_be_opened_is_found(long seed) {
    var lot = new Random(seed);
    var world = worlds.fresh();
    offices.draw(world, lot, Role.PLANNER, Role.AGENCY_HEAD, Role.AGENCY_OPERATOR, Role.VERIFIER, Role.SECRETARY);
    Map<String, List<String>> things = new LinkedHashMap<>();
    for (var agency : List.of("dinkes", "dinsos", "inspektorat", "kominfo")) {
      var word = "undian" + seed + agency;
      things.put(word, drawn(world, lot, agency, word));
    }
    int found = 0;
    int hidden = 0;
    for (var player : world.everybody()) {
      for (var thing : things.entrySet()) {
        var open = thing.getValue().stream().filter(url -> !player.opens(url).isRefused()).toList();
        assertThat(found(world, player, thing.getKey())).as(player + " looks for " + thing.getKey())
            .containsExactlyInAnyOrderElementsOf(open);
        found += open.size();
        hidden += thing.getValue().size() - open.size();
      }
    }
    assertThat(found).isPositive();
    assertThat(hidden).as("the lot left something that not everybody may see").isPositive();
  }

  /** The addresses found; as many are counted. */
  private List<String> found(World world, Player player, String word) {
    var who = List.of("citizen", "stranger").contains(player.toString()) ? null : player.acting();
    var urls = new ArrayList<String>();
    int count = 0;
    for (var module : modules) {
      for (var group : module.find(who, world.here(), Words.of(word))) {
        group.hits().forEach(hit -> urls.add(hit.url()));
        count += group.count();
      }
    }
    assertThat(urls).hasSize(count);
    return urls;
  }

  /** A round to a figure that all have the word in their names; the addresses at which they are opened. */
  private List<String> drawn(World world, Random lot, String agency, String word) {
    var contract = contracts.signed(world, agency, Contracts.deaths());
    boolean unsigned = lot.nextBoolean();
    var bid = BIDS.get(lot.nextInt(BIDS.size()));
    return contracts.within(world, () -> {
      update(world, contract, """
          update contract set title = :word, state = case when :flag then 'DRAFT' else state end,
            in_force_at = case when not :flag then in_force_at end
          where region_id = :region and contract_id = :contract""", word, unsigned);
      update(world, contract, """
          update lot set title = :word, state = case when :flag then 'SIGNING' else state end
          where region_id = :region and lot_id = (
            select c.lot_id from contract c where c.region_id = :region and c.contract_id = :contract)""", word,
          unsigned);
      update(world, contract, """
          update round set name = :word where region_id = :region and round_id = (select l.round_id from contract c
            join lot l on l.region_id = c.region_id and l.lot_id = c.lot_id
            where c.region_id = :region and c.contract_id = :contract and (:flag or true))""", word, unsigned);
      jdbc.sql("""
          update bid set state = :state where region_id = :region and bid_id = (
            select c.bid_id from contract c where c.region_id = :region and c.contract_id = :contract)""")
          .param("state", bid.name()).param("region", world.region().value()).param("contract", contract).update();
      return addresses(world, contract, unsigned);
    });
  }

  private void update(World world, UUID contract, String sql, String word, boolean flag) {
    assertThat(jdbc.sql(sql).param("word", word).param("flag", flag).param("region", world.region().value())
        .param("contract", contract).update()).isEqualTo(1);
  }

  private record Ids(UUID round, UUID lot, UUID bid, UUID figure) {}

  private List<String> addresses(World world, UUID contract, boolean unsigned) {
    var ids = jdbc.sql("""
        select l.round_id round, c.lot_id lot, c.bid_id bid, m.measurement_id figure from contract c
        join lot l on l.region_id = c.region_id and l.lot_id = c.lot_id
        join measurement m on m.region_id = c.region_id and m.contract_id = c.contract_id
        where c.region_id = :region and c.contract_id = :contract""").param("region", world.region().value())
        .param("contract", contract).query(Rows.of(Ids.class)).single();
    var links = world.links();
    return List.of(links.auction().round(ids.round()), links.auction().lot(ids.lot()), links.bid(ids.bid()),
        links.figures().measurement(ids.figure()),
        unsigned ? links.contracts().contractDesk(contract) : links.contracts().contract(contract));
  }
}
