package id.lelangkinerja.database;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The second way into the database: what the public pages read, and the transactions that they read it in. */
@Configuration(proxyBeanMethods = false)
class PublishedWiring {
  @Bean
  PublishedJdbc publishedJdbc(Connections connections) {
    return new PublishedJdbc(connections.portal());
  }

  /** Found by its name alone: every transaction that names none is the application's. */
  @Bean(name = PublishedQuery.TRANSACTIONS, autowireCandidate = false)
  JdbcTransactionManager publishedTransactions(PublishedJdbc jdbc) {
    return new JdbcTransactionManager(jdbc.source());
  }
}
