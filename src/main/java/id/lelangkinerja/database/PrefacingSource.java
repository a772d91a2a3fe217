package id.lelangkinerja.database;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool of connections, each of which can be told for whom it speaks together with its next statement: one trip to the server where it
 * was two, in every transaction.
 */
final class PrefacingSource extends DelegatingDataSource implements AutoCloseable {
  private static final Class<?>[] FACES = {Connection.class, Prefaced.class};
  private final HikariDataSource pool;

  PrefacingSource(HikariDataSource pool) {
    super(pool);
    this.pool = pool;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return (Connection) Proxy.newProxyInstance(PrefacingSource.class.getClassLoader(), FACES,
        new PrefacedConnection(pool.getConnection()));
  }

  @Override
  public void close() {
    pool.close();
  }
}
