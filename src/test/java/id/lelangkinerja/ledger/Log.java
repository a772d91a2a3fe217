package id.lelangkinerja.ledger;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.cast.Prop;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.database.Access;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.OwnPostgres;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.RegionId;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts for the log of a test, and the ways of those who reach past the application. */
@Prop
class Log {
  private final History history;
  private final id.lelangkinerja.database.Scope scope;
  private final JdbcClient jdbc;
  private final Connections connections;
  private final OwnPostgres server;
  private final TransactionTemplate transaction;

  Log(History history, id.lelangkinerja.database.Scope scope, JdbcClient jdbc, Connections connections,
      OwnPostgres server, PlatformTransactionManager transactions) {
    this.history = history;
    this.scope = scope;
    this.jdbc = jdbc;
    this.connections = connections;
    this.server = server;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Records so many acts of the planner. */
  void acts(World world, int count) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.planner().acting());
      for (int i = 0; i < count; i++) {
        history.record(world.planner().acting(), "problem.reworded", Kind.PROBLEM, UUID.randomUUID(), "uji " + i);
      }
    });
  }

  /** Records an act of the administrator upon the object. */
  void act(World world, String what, Kind kind, UUID object) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.administrator().acting());
      history.record(world.administrator().acting(), what, kind, object);
    });
  }

  /** Numbers out of the region's rows, by a statement with :region. */
  List<Long> numbers(RegionId region, String sql) {
    return requireNonNull(transaction.execute(_ -> {
      scope.of(region);
      return jdbc.sql(sql).param("region", region.value()).query(Long.class).list();
    }));
  }

  List<String> texts(RegionId region, String sql) {
    return requireNonNull(transaction.execute(_ -> {
      scope.of(region);
      return jdbc.sql(sql).param("region", region.value()).query(String.class).list();
    }));
  }

  long number(RegionId region, String sql) {
    return numbers(region, sql).getFirst();
  }

  /** Statements of the owner of the tables, who is bound by no right of the application. */
  void asOwner(RegionId region, String... statements) {
    run(connections.owner(), region, statements);
  }

  /** Statements of the database's superuser, whom not even the regions bind. */
  void asSuperuser(String... statements) {
    var superuser = server.superuser();
    run(new Access(superuser.url().replace("/postgres?", "/lelang_kinerja?"), superuser.user(), superuser.password()),
        new RegionId(1), statements);
  }

  private static void run(Access access, RegionId region, String... statements) {
    try (var connection = access.connect(); var statement = connection.createStatement()) {
      statement.execute("set lk.region = '" + region.value() + "'");
      for (var each : statements) {
        statement.execute(each);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
