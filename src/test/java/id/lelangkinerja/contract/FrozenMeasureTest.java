package id.lelangkinerja.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgrammeTest
class FrozenMeasureTest {
  @Autowired
  Worlds worlds;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  World world;
  Auctioned auctioned;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    auctioned = Auctioned.lot(jdbc, transaction, scope, world, "Ibu selamat");
  }

  @Test
  void what_agencies_bid_for_stays_until_the_contract_is_signed_and_the_page_names_the_lot() {
    assertThat(world.planner().opens(address()).body()).contains("1 paket yang sedang dilelang memakainya",
        "Ibu selamat", "href=\"" + world.links().auction().lot(auctioned.lot) + "\"");
    assertThat(change("orang", "LAST").body()).contains("id=\"unit-mistake\"");
    assertThat(change("per 100.000 KH", "SUM").body()).contains("id=\"aggregation-mistake\"");
  }

  private String address() {
    return world.links().structure().measure(requireNonNull(auctioned.indicators.get("AKI")));
  }

  private Answer change(String unit, String aggregation) {
    return world.planner().sends(address(), "unit", unit, "direction", "LOWER_IS_BETTER", "aggregation", aggregation,
        "frequency", "QUARTERLY", "decimals", "2", "formula", "x", "dataSource", "y", "reason", "z", "version", "1");
  }
}
