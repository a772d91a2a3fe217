package id.lelangkinerja.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.lelangkinerja.platform.DataHome;
import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Connects the program: migrations as the owner, everything else as the role that {@code lk.database.as} names. */
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {
  private static final String LOADER = "loader";
  /** After so many milliseconds without a connection somebody is told that the database is away. */
  static final int PATIENCE = 15_000;
  private static final int CONNECTIONS = 20;
  private static final String ALONE = "-c max_parallel_workers_per_gather=0";

  @Bean
  @ConditionalOnMissingBean
  DataHome dataHome(Environment environment) {
    var variables = Optional.ofNullable(environment.getProperty("LK_HOME")).map(home -> Map.of("LK_HOME", home));
    return DataHome.of(variables.orElseGet(System::getenv), System.getProperties());
  }

  @Bean
  @ConditionalOnMissingBean
  Connections connections(Environment environment, DataHome home) {
    return Connections.of(environment, home);
  }

  @Bean
  InstallationKey installationKey(DataHome home) {
    return InstallationKey.in(home.keys());
  }

  @Bean(destroyMethod = "close")
  DataSource dataSource(Connections connections, @Value("${lk.database.as:app}") String as) {
    var access = LOADER.equals(as) ? connections.loader() : connections.app();
    var pool = new HikariConfig();
    pool.setPoolName("programme");
    pool.setJdbcUrl(access.url());
    pool.setUsername(access.user());
    pool.setPassword(access.password());
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setConnectionTimeout(PATIENCE);
    pool.setMinimumIdle(2);
    if (LOADER.equals(as)) {
      planOnce(pool);
    } else {
      planShortly(pool);
    }
    return new PrefacingSource(new HikariDataSource(pool));
  }

  /**
   * Our statements join from what they ask for to what they tell of it, and every join is by a whole key: to try all orders
   * of eight tables costs ten milliseconds a page and finds nothing better. Five in one piece are tried. None is shared out among several
   * processes, which takes longer to begin than what a page asks for, and takes cores from other readers.
   */
  static void planShortly(HikariConfig pool) {
    pool.addDataSourceProperty("options", "-c join_collapse_limit=5 " + ALONE);
  }

  /**
   * The loader repeats some hundred statements thousands of times in one transaction, which begins with empty tables and
   * in which the planner learns nothing new. Each is prepared at once and planned once; and since such a plan stays when
   * the tables have grown, it goes by indexes, as every one of these statements can.
   */
  private static void planOnce(HikariConfig pool) {
    pool.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan -c enable_seqscan=off"
        + " -c enable_hashjoin=off -c enable_mergejoin=off " + ALONE);
    pool.addDataSourceProperty("prepareThreshold", "1");
    pool.addDataSourceProperty("preparedStatementCacheQueries", "4096");
    pool.addDataSourceProperty("preparedStatementCacheSizeMiB", "64");
  }

  @Bean
  FlywayConfigurationCustomizer migrationsAsOwner(Connections connections) {
    var owner = connections.owner();
    return flyway -> flyway.dataSource(owner.url(), owner.user(), owner.password())
        .placeholders(Map.of("app", connections.app().user(), LOADER, connections.loader().user(), "portal",
            connections.portal().user(), "publisher", connections.publisher()));
  }

  /** Only the loader's clock moves, since only the loader's role may shift the database's. */
  @Bean
  Clock clock(@Value("${lk.database.as:app}") String as) {
    return LOADER.equals(as) ? new MovableClock() : Clock.systemUTC();
  }
}
