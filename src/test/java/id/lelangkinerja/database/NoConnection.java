package id.lelangkinerja.database;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.test.util.ReflectionTestUtils;

/** For whoever asks the program meanwhile there is no connection to the database to be had, and they soon give up. */
public final class NoConnection implements AutoCloseable {
  private static final long SOON = 250;
  private final HikariDataSource pool;
  private final long patience;
  private final List<Connection> taken = new ArrayList<>();

  public NoConnection(DataSource source) throws SQLException {
    this.pool = source.unwrap(HikariDataSource.class);
    this.patience = pool.getConnectionTimeout();
    while (taken.size() < pool.getMaximumPoolSize()) {
      taken.add(pool.getConnection());
    }
    waiting(SOON);
  }

  /** By itself the pool takes a new setting over twice a minute. */
  private void waiting(long millis) {
    pool.setConnectionTimeout(millis);
    ReflectionTestUtils.setField(requireNonNull(pool.getHikariPoolMXBean()), "connectionTimeout", millis);
  }

  @Override
  public void close() throws SQLException {
    waiting(patience);
    for (var each : taken) {
      each.close();
    }
  }
}
