package id.lelangkinerja.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.Scope;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a contract in force says cannot be changed in the database unnoticed. */
@ProgrammeTest
class FiguresTest {
  @Autowired
  Worlds worlds;
  @Autowired
  DrawingUp drawingUp;
  @Autowired
  SendingForSignature sending;
  @Autowired
  Signing signing;
  @Autowired
  ContractChanges changes;
  @Autowired
  FiguresRepository figures;
  @Autowired
  DeskQuery desk;
  @Autowired
  Connections connections;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Scope scope;
  @Autowired
  TransactionTemplate transaction;
  World world;
  ContractId contract;

  @BeforeEach
  void sign() {
    world = worlds.fresh();
    var auctioned = Auctioned.lot(jdbc, transaction, scope, world, "Ibu dan bayi selamat");
    contract = drawingUp.drawUp(world.planner().acting(), auctioned.lotId());
    sending.send(world.planner().acting(), contract);
    for (var who : java.util.List.of(world.dinkesHead(), world.mayor())) {
      signing.sign(who.acting(), contract, signing.toSign(who.acting(), contract));
    }
  }

  @Test
  void a_contract_that_nobody_touched_agrees_also_after_an_amendment() {
    assertThat(figures.broken(world.region(), 10)).isEmpty();
    amend();
    assertThat(figures.broken(world.region(), 10)).isEmpty();
  }

  @Test
  void any_figure_or_name_that_is_changed_is_found() {
    for (var change : new String[][]{{"commitment", "target"}, {"contract_indicator", "weight"},
        {"contract_indicator", "baseline"}, {"contract_budget", "amount"}}) {
      by(change[0], change[1] + " = " + change[1] + " + 1");
      assertThat(figures.broken(world.region(), 10)).as(change[0]).hasSize(1);
      by(change[0], change[1] + " = " + change[1] + " - 1");
    }
    by("contract_party", "name = name || '!'");
    assertThat(figures.broken(world.region(), 10)).as("a party's name").hasSize(1);
    by("contract_party", "name = rtrim(name, '!')");
    assertThat(figures.broken(world.region(), 10)).isEmpty();
  }

  @Test
  void an_amended_target_is_vouched_for_by_the_act_that_amended_it() {
    amend();
    by("commitment_version", "target = target + 1");
    assertThat(figures.broken(world.region(), 10)).singleElement()
        .satisfies(broken -> assertThat(broken.told()).startsWith("2: "));
    by("commitment_version", "target = target - 1");
  }

  private void amend() {
    var last = desk.sheet(world.planner().acting(), contract).commitments().getLast();
    transaction.executeWithoutResult(_ -> {
      scope.of(world.mayor().acting());
      changes.revise(world.mayor().acting(), contract, LocalDate.of(last.year(), 1, 1),
          Map.of(last.commitmentId(), new BigDecimal("3.75")), Map.of(last.year(), 1L), List.of());
    });
  }

  /** As the owner of the tables, past the program. */
  private void by(String table, String change) {
    try (var connection = connections.owner().connect(); var statement = connection.createStatement()) {
      statement.execute("set lk.region = '" + world.region().value() + "'");
      statement.execute("update " + table + " set " + change + " where contract_id = '" + contract.value() + "'");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
