package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.platform.MovableClock;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What figures' versions, moves and risks refer to is there, and stays, though no foreign key says so. */
@MeasurementTest
class HeldKeysTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Drafting drafting;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Connections database;
  @Autowired
  Clock clock;
  World world;
  UUID figure;

  @BeforeEach
  void write() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-01-05T03:00:00Z"));
    world = worlds.fresh();
    var contract = contracts.signed(world, "dinkes", 2020, Contracts.permits());
    figure = contracts.period(world, contract, "IZIN", 2019, 1).value();
    drafting.save(world.dinkesHead().acting(), new MeasurementId(figure),
        new NewValue(BigDecimal.valueOf(90), null, null, "Register", null, null));
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "insert into measurement_version (region_id, measurement_id, version, value, reported_by, reported_at) select :region, gen_random_uuid(), 1, 5, :person, now()",
      "insert into measurement_version (region_id, measurement_id, version, value, reported_by, reported_at) select :region, :figure, 2, 5, gen_random_uuid(), now() where :person is not null",
      "update measurement_version set reported_by = gen_random_uuid() where region_id = :region and measurement_id = :figure",
      "insert into measurement_move (region_id, measurement_id, move_no, from_state, to_state, moved_by, moved_at) select :region, gen_random_uuid(), 1, 'AWAITED', 'DRAFT', :person, now()",
      "insert into measurement_move (region_id, measurement_id, move_no, from_state, to_state, moved_by, moved_at) select :region, :figure, 9, 'AWAITED', 'DRAFT', gen_random_uuid(), now()",
      "insert into figure_risk (region_id, measurement_id, version, weight, evidence, outlier, jump, just_met, heaping, record, correction, score, level, assessed_at) select :region, :figure, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'LOW', now()",
      "update measurement set measurement_id = gen_random_uuid() where region_id = :region and measurement_id = :figure"})
  void nothing_refers_to_what_is_not_there(String sql) {
    refused(() -> contracts.within(world,
        () -> jdbc.sql(sql).param("region", world.region().value()).param("figure", figure)
            .param("person", world.dinkesHead().acting().person().value()).update()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"measurement", "measurement_version"})
  void what_is_referred_to_stays(String table) throws SQLException {
    contracts.within(world, () -> jdbc.sql("""
        insert into figure_risk (region_id, measurement_id, version, weight, evidence, outlier, jump, just_met, heaping,
          record, correction, score, level, assessed_at)
        values (:region, :figure, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'LOW', now())""")
        .param("region", world.region().value()).param("figure", figure).update());
    try (var connection = database.owner().connect(); var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local lk.region = '" + world.region().value() + "'");
      assertThatThrownBy(() -> statement.execute("delete from " + table + " where measurement_id = '" + figure + "'"))
          .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("23503"));
    }
  }

  @Test
  void what_nothing_refers_to_may_go() throws SQLException {
    try (var connection = database.owner().connect(); var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local lk.region = '" + world.region().value() + "'");
      assertThat(statement.executeUpdate("delete from measurement_version where measurement_id = '" + figure + "'"))
          .isOne();
      connection.rollback();
    }
  }

  private static void refused(ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(DataIntegrityViolationException.class);
  }
}
