package id.lelangkinerja.cast;

import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.OwnPostgres;
import id.lelangkinerja.database.TestPostgres;
import id.lelangkinerja.platform.DataHome;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The tests' own database and folder, away from any that a running program uses. */
@TestConfiguration(proxyBeanMethods = false)
public class TestConnections {
  /** A test that looks at the whole database says "lk.test.database=apart". */
  @Bean(destroyMethod = "")
  OwnPostgres testServer(@Value("${lk.test.database:shared}") String which) {
    return which.equals("apart") ? TestPostgres.apart() : TestPostgres.shared();
  }

  @Bean(destroyMethod = "")
  Connections connections(OwnPostgres testServer) {
    return Connections.of(testServer);
  }

  @Bean
  DataHome dataHome() throws IOException {
    var folder = Files.createTempDirectory("lk-test");
    folder.toFile().deleteOnExit();
    var home = new DataHome(folder);
    // One database for all tests is one log, and a log has one key and one name, however many homes its program starts
    // with and whatever address each test gives it.
    Files.writeString(home.keys().resolve("log.key"), "6c6f67".repeat(10) + "6b65");
    Files.writeString(home.keys().resolve("log.name"), "lelang.uji.example/log\n");
    return home;
  }
}
