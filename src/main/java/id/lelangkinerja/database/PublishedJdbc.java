package id.lelangkinerja.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.lelangkinerja.platform.RegionId;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database as the public may see it: a small pool of read-only connections of a role that may select from published
 * views and from nothing else. Whatever goes wrong in a public page, no more than that can come out.
 */
public final class PublishedJdbc implements AutoCloseable {
  private static final int CONNECTIONS = 8;
  private static final String TOLD = "select set_config('lk.region', ?, true)";
  private final PrefacingSource source;
  private final JdbcClient client;
  private final Ahead ahead;

  PublishedJdbc(Access portal) {
    var pool = new HikariConfig();
    pool.setPoolName("published");
    pool.setJdbcUrl(portal.url());
    pool.setUsername(portal.user());
    pool.setPassword(portal.password());
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setConnectionTimeout(DatabaseWiring.PATIENCE);
    pool.setMinimumIdle(1);
    pool.setReadOnly(true);
    DatabaseWiring.planShortly(pool);
    this.source = new PrefacingSource(new HikariDataSource(pool));
    this.client = JdbcClient.create(source);
    this.ahead = new Ahead(source);
  }

  public JdbcClient.StatementSpec sql(String text) {
    return client.sql(text);
  }

  DataSource source() {
    return source;
  }

  /** Says so at each call: one transaction of a page may follow another in what surrounds them both. */
  void speakFor(@Nullable Object first) {
    if (!(first instanceof RegionId region)) {
      throw new IllegalStateException("what is published is read for one region, which comes first");
    }
    ahead.send(TOLD, Integer.toString(region.value()));
  }

  @Override
  public void close() {
    source.close();
  }
}
