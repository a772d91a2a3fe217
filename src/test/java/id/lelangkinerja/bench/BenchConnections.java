package id.lelangkinerja.bench;

import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.OwnPostgres;
import id.lelangkinerja.database.TestHome;
import id.lelangkinerja.platform.DataHome;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The database of the measurements: the program's own server with nothing switched off, unlike that of the tests. */
@TestConfiguration(proxyBeanMethods = false)
class BenchConnections {
  @Bean(destroyMethod = "close")
  TestHome benchHome() {
    return TestHome.withPrograms();
  }

  @Bean
  DataHome dataHome(TestHome home) {
    return home.home();
  }

  @Bean(destroyMethod = "close")
  Connections connections(DataHome home) {
    return Connections.of(OwnPostgres.start(home));
  }
}
