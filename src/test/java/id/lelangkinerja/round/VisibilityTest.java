package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotListQuery.Filter;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the queries filter in SQL is what the rules say in words: for everybody, in every state, opened or not. */
@ProgrammeTest
class VisibilityTest {
  private static final Words ANY = Words.of("");
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  RoundQuery rounds;
  @Autowired
  RoundListQuery list;
  @Autowired
  LotQuery lots;
  @Autowired
  LotListQuery allLots;
  @Autowired
  JdbcClient jdbc;
  World world;
  RoundId round;
  LotId lot;

  @BeforeEach
  void plan() {
    world = worlds.fresh();
    round = written.planned(world);
    lot = written.added(world, round);
  }

  private void compare(boolean opened, LotState state) {
    for (var player : cast()) {
      var who = player.acting();
      boolean onPanel = List.of(world.secretary(), world.mayor(), world.expert()).contains(player);
      var about = player + ", " + state + ", " + (opened ? "opened" : "not opened");
      boolean readsRound = Rules.mayReadRound(who, onPanel, opened);
      boolean readsLot = Rules.mayReadLot(who, onPanel, opened, state);
      assertThat(finds(() -> rounds.round(who, round))).as(about).isEqualTo(readsRound);
      assertThat(list.rounds(who, ANY, Sorting.own(), 10, 0).size()).as(about).isEqualTo(readsRound ? 1 : 0);
      assertThat(list.count(who, ANY)).as(about).isEqualTo(readsRound ? 1 : 0);
      assertThat(finds(() -> lots.lot(who, lot))).as(about).isEqualTo(readsLot);
      assertThat(lots.lots(who, round).size()).as(about).isEqualTo(readsLot ? 1 : 0);
      assertThat(allLots.lots(who, Filter.ALL, Sorting.own(), 0, 10)).as(about).hasSize(readsLot ? 1 : 0);
      assertThat(allLots.count(who, Filter.ALL)).as(about).isEqualTo(readsLot ? 1 : 0);
      assertThat(allLots.open(who, Filter.ALL)).as(about).isEqualTo(readsLot && state == LotState.BIDDING ? 1 : 0);
      assertThat(allLots.rounds(who)).as(about).hasSize(readsLot ? 1 : 0);
      assertThat(allLots.themes(who)).as(about).hasSize(readsLot ? 1 : 0);
      assertThat(allLots.agencies(who).isEmpty()).as(about).isEqualTo(!readsLot);
    }
  }

  private List<Player> cast() {
    return world.everybody().stream().filter(player -> player != world.citizen() && player != world.stranger())
        .toList();
  }

  private static boolean finds(Runnable query) {
    try {
      query.run();
      return true;
    } catch (Refused refused) {
      return refused.reason().kind() != RefusalKind.NOT_FOUND;
    }
  }

  private void put(LotState state) {
    written.within(world.region(), () -> jdbc.sql("update lot set state = :state where region_id = :region")
        .param("state", state.name()).param("region", world.region().value()).update());
  }

  @Test
  void an_unopened_round_and_its_lots_are_filtered_as_the_rules_say() {
    compare(false, LotState.DRAFT);
    put(LotState.CANCELLED);
    compare(false, LotState.CANCELLED);
  }

  @Test
  void an_opened_round_and_its_lots_are_filtered_as_the_rules_say_in_every_state() {
    written.opened(world, round);
    for (var state : LotState.values()) {
      put(state);
      compare(true, state);
    }
  }

  @Test
  void another_regions_head_finds_neither_though_the_identifiers_are_right() {
    written.opened(world, round);
    var stranger = world.stranger().acting();
    assertThat(finds(() -> rounds.round(stranger, round))).isFalse();
    assertThat(finds(() -> lots.lot(stranger, lot))).isFalse();
    assertThat(allLots.lots(stranger, Filter.ALL, Sorting.own(), 0, 10)).isEmpty();
    assertThat(allLots.themes(stranger)).isEmpty();
    assertThat(list.rounds(stranger, ANY, Sorting.own(), 10, 0)).isEmpty();
  }
}
