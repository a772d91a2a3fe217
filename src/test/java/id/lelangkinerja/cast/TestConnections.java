package id.lelangkinerja.cast;

import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.TestPostgres;
import id.lelangkinerja.platform.DataHome;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The tests' own database and folder, away from any that a running program uses. */
@TestConfiguration(proxyBeanMethods = false)
public class TestConnections {
  @Bean(destroyMethod = "")
  Connections connections() {
    return Connections.of(TestPostgres.shared());
  }

  @Bean
  DataHome dataHome() throws IOException {
    var folder = Files.createTempDirectory("lk-test");
    folder.toFile().deleteOnExit();
    return new DataHome(folder);
  }
}
