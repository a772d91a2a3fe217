package id.lelangkinerja.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptPortTest {
  @TempDir
  private Path folder;

  @Test
  void a_port_is_kept_until_somebody_else_has_taken_it() throws Exception {
    var kept = new KeptPort(folder.resolve("port"));
    int port = kept.choose();
    assertThat(port).isBetween(15_000, 30_000);
    assertThat(kept.choose()).isEqualTo(port);
    try (var taken = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      int other = kept.choose();
      assertThat(other).isNotEqualTo(taken.getLocalPort());
      assertThat(Files.readString(folder.resolve("port")).strip()).isEqualTo(Integer.toString(other));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "99999", "abc", "-1", "12345678901"})
  void a_file_that_holds_no_port_is_written_anew(String content) throws Exception {
    Path file = Files.writeString(folder.resolve("port"), content);
    int port = new KeptPort(file).choose();
    assertThat(Files.readString(file)).isEqualTo(port + "\n");
  }
}
