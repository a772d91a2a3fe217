package id.lelangkinerja.database;

import id.lelangkinerja.platform.RegionId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What one region writes into some tables fails meanwhile, within PostgreSQL itself. */
public final class Failing implements AutoCloseable {
  private final Connection sql;

  private Failing(Connections connections, String statement, RegionId region, String... tables) throws SQLException {
    var owner = connections.owner();
    this.sql = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    execute("create function failing() returns trigger language plpgsql as $$ begin " + statement + " end $$");
    for (var table : tables) {
      execute("create trigger failing before insert on " + table + " for each row when (new.region_id = "
          + region.value() + ") execute function failing()");
    }
  }

  /** The connection that writes is ended by the server. */
  public static Failing lost(Connections connections, RegionId region, String... tables) throws SQLException {
    return new Failing(connections, "perform pg_terminate_backend(pg_backend_pid()); return new;", region, tables);
  }

  /** As PostgreSQL says that its disk is full. */
  public static Failing full(Connections connections, RegionId region, String... tables) throws SQLException {
    return new Failing(connections,
        "raise exception 'could not extend file: No space left on device' using errcode = '53100';", region, tables);
  }

  private void execute(String statement) throws SQLException {
    try (var act = sql.createStatement()) {
      act.execute(statement);
    }
  }

  @Override
  public void close() throws SQLException {
    try (sql) {
      execute("drop function failing() cascade");
    }
  }
}
