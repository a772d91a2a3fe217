package id.lelangkinerja.bench;

import id.lelangkinerja.database.Connections;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The rows that an import leaves, brought by the driver alone: batches of upserts into the program's own tables, each period and its
 * version, with all that the tables themselves ask for (keys, checks, policies, stamps). Nothing is read from a file, and nothing judged.
 */
final class SameRows implements AutoCloseable {
  private static final int TOGETHER = 1_000;
  private static final String AWAITED = """
      select region_id, measurement_id, commitment_id, contract_id, agency_id, indicator_id, year, period, periods,
        starts_on, ends_on, due_on from measurement where state = 'AWAITED' order by contract_id, indicator_id, ends_on""";
  private static final int COLUMNS = 12;
  private static final String PERIOD = """
      insert into measurement (region_id, measurement_id, commitment_id, contract_id, agency_id, indicator_id, year,
        period, periods, starts_on, ends_on, due_on, state, version)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (region_id, measurement_id) do update set state = excluded.state, version = excluded.version""";
  private static final String VERSION = """
      insert into measurement_version (region_id, measurement_id, version, value, note, reported_by, reported_at,
        submitted_at, began_in, waiting, weighed_at, batch_id, batch_line, risk, risk_level, risk_weight, risk_evidence,
        risk_outlier, risk_jump, risk_just_met, risk_heaping, risk_record, risk_correction, risk_field)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (region_id, measurement_id, version) do update set value = excluded.value, note = excluded.note,
        reported_by = excluded.reported_by, reported_at = excluded.reported_at""";
  private static final int RISK = 14;
  private static final int SIGNS = 16;
  private static final int LAST_SIGN = 24;
  private final Connection connection;
  private final int region;
  private final UUID by;
  private final OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC);
  private final UUID batch = UUID.randomUUID();

  /** As the role that the program writes as, for this region. */
  SameRows(Connections database, int region, UUID by) throws SQLException {
    var app = database.app();
    this.connection = DriverManager.getConnection(app.url() + (app.url().contains("?") ? "&" : "?")
        + "reWriteBatchedInserts=true", app.user(), app.password());
    this.region = region;
    this.by = by;
  }

  /** Seconds to bring a value for each figure that is awaited, in one transaction; how many there are is for the caller to know. */
  double bring(int figures) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement();
        var reading = connection.createStatement();
        var periods = connection.prepareStatement(PERIOD);
        var versions = connection.prepareStatement(VERSION)) {
      statement.execute("select set_config('lk.region', '%d', true)".formatted(region));
      try (var awaited = reading.executeQuery(AWAITED)) {
        var begun = System.nanoTime();
        batch(statement, figures);
        int row = 0;
        while (awaited.next()) {
          period(periods, awaited);
          version(versions, awaited.getObject(2, UUID.class), ++row);
          if (row % TOGETHER == 0) {
            periods.executeBatch();
            versions.executeBatch();
          }
        }
        periods.executeBatch();
        versions.executeBatch();
        connection.commit();
        return (System.nanoTime() - begun) / 1e9;
      }
    }
  }

  private void batch(Statement statement, int figures) throws SQLException {
    statement.execute("""
        insert into measurement_batch (region_id, batch_id, source, figures, handed_in, root, taken_by, taken_at)
        values (%d, '%s', 'ukur', %d, true, repeat('0', 64), '%s', now())""".formatted(region, batch, figures, by));
  }

  private static void period(PreparedStatement periods, ResultSet awaited) throws SQLException {
    for (int column = 1; column <= COLUMNS; column++) {
      periods.setObject(column, awaited.getObject(column));
    }
    periods.setString(COLUMNS + 1, "SUBMITTED");
    periods.setInt(COLUMNS + 2, 1);
    periods.addBatch();
  }

  private void version(PreparedStatement versions, UUID figure, int line) throws SQLException {
    versions.setInt(1, region);
    versions.setObject(2, figure);
    versions.setInt(3, 1);
    versions.setBigDecimal(4, BigDecimal.valueOf(100 + line % 17));
    versions.setString(5, "Register dinas");
    versions.setObject(6, by);
    versions.setObject(7, at);
    versions.setObject(8, at);
    versions.setString(9, "AWAITED");
    versions.setBoolean(10, true);
    versions.setObject(11, at);
    versions.setObject(12, batch);
    versions.setInt(13, line);
    versions.setBigDecimal(RISK, BigDecimal.valueOf(0.25));
    versions.setString(RISK + 1, "LOW");
    for (int sign = SIGNS; sign <= LAST_SIGN; sign++) {
      versions.setBigDecimal(sign, BigDecimal.valueOf(0.25));
    }
    versions.addBatch();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
