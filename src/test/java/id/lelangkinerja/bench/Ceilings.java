package id.lelangkinerja.bench;

import id.lelangkinerja.database.Connections;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.postgresql.PGConnection;

/** What this machine's database can do at best, by the driver alone: measured in the same run as what is held against it. */
final class Ceilings {
  private static final int TOGETHER = 1_000;
  private final Connections database;

  Ceilings(Connections database) {
    this.database = database;
  }

  private Connection connect() throws SQLException {
    var owner = database.owner();
    return DriverManager.getConnection(owner.url() + (owner.url().contains("?") ? "&" : "?")
        + "reWriteBatchedInserts=true", owner.user(), owner.password());
  }

  /** Seconds to bring as many values into one table by batches of upserts, in one transaction. */
  double upsert(int rows) throws SQLException {
    try (var connection = connect(); var statement = connection.createStatement()) {
      empty(statement);
      connection.setAutoCommit(false);
      var begun = System.nanoTime();
      try (var insert = connection.prepareStatement("""
          insert into bench_value values (?, ?, ?, ?, ?, ?, ?, ?, ?)
          on conflict (region_id, measurement_id, version) do update set value = excluded.value,
            numerator = excluded.numerator, denominator = excluded.denominator, note = excluded.note,
            reported_by = excluded.reported_by, reported_at = excluded.reported_at""")) {
        var by = new UUID(1, 1);
        var at = OffsetDateTime.now(java.time.ZoneOffset.UTC);
        for (int row = 1; row <= rows; row++) {
          insert.setInt(1, 1);
          insert.setObject(2, UUID.randomUUID());
          insert.setInt(3, 1);
          insert.setBigDecimal(4, BigDecimal.valueOf(100 + row % 17));
          insert.setBigDecimal(5, null);
          insert.setBigDecimal(6, null);
          insert.setString(7, "Register dinas");
          insert.setObject(8, by);
          insert.setObject(9, at);
          insert.addBatch();
          if (row % TOGETHER == 0) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
      }
      connection.commit();
      return (System.nanoTime() - begun) / 1e9;
    }
  }

  /** Seconds to bring as many values into the same table by one COPY. */
  double copy(int rows) throws SQLException, IOException {
    try (var connection = connect(); var statement = connection.createStatement()) {
      empty(statement);
      var lines = new StringBuilder();
      for (int row = 1; row <= rows; row++) {
        lines.append("1,").append(UUID.randomUUID()).append(",1,").append(100 + row % 17).append(",,,Register dinas,")
            .append(new UUID(1, 1)).append(",2026-11-30T12:00:00Z\n");
      }
      var begun = System.nanoTime();
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bench_value from stdin (format csv)",
          new StringReader(lines.toString()));
      return (System.nanoTime() - begun) / 1e9;
    }
  }

  private static void empty(Statement statement) throws SQLException {
    statement.execute("drop table if exists bench_value");
    statement.execute("""
        create table bench_value (region_id int, measurement_id uuid, version int, value numeric(20, 6),
          numerator numeric(20, 6), denominator numeric(20, 6), note text, reported_by uuid, reported_at timestamptz,
          primary key (region_id, measurement_id, version))""");
  }

  /** Of single-row commits: the milliseconds of one, median, and how many there were in a second. */
  record Commits(double median, double rate) {}

  /** So many single-row commits by as many clients at once, each on a connection of its own that stands already. */
  Commits commits(int clients, int each) throws Exception {
    var connections = new ArrayList<Connection>();
    try (var threads = Executors.newFixedThreadPool(clients)) {
      for (int client = 0; client < clients; client++) {
        connections.add(connect());
      }
      try (var statement = connections.getFirst().createStatement()) {
        statement.execute("create table if not exists bench_commit (id uuid primary key, value numeric(20, 6))");
      }
      var tasks = connections.stream().<Callable<double[]>>map(connection -> () -> one(connection, each)).toList();
      var begun = System.nanoTime();
      var done = threads.invokeAll(tasks);
      double seconds = (System.nanoTime() - begun) / 1e9;
      var times = new double[clients * each];
      for (int client = 0; client < clients; client++) {
        System.arraycopy(done.get(client).get(), 0, times, client * each, each);
      }
      return new Commits(Median.of(times), times.length / seconds);
    } finally {
      for (var connection : connections) {
        connection.close();
      }
    }
  }

  private static double[] one(Connection connection, int each) throws SQLException {
    var times = new double[each];
    try (var insert = connection.prepareStatement("insert into bench_commit values (?, ?)")) {
      for (int at = 0; at < each; at++) {
        var begun = System.nanoTime();
        insert.setObject(1, UUID.randomUUID());
        insert.setBigDecimal(2, BigDecimal.TEN);
        insert.executeUpdate();
        times[at] = (System.nanoTime() - begun) / 1e6;
      }
    }
    return times;
  }
}
