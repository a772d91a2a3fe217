package id.lelangkinerja.ledger;

import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.platform.DataHome;
import id.lelangkinerja.platform.KeyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The key of this installation's log, a file of the data home like the name that it was made under: a log keeps its
 * name, whatever address people open it at later.
 */
@Configuration(proxyBeanMethods = false)
class LogKey {
  private static final int SHOWN = 6;

  @Bean
  NoteKey noteKey(DataHome home, @Value("${lk.address:}") String address) {
    return in(home.keys(), address);
  }

  /** Reads the key from the folder, or makes it there at the first start; throws UncheckedIOException on failure. */
  static NoteKey in(Path folder, String address) {
    var seed = KeyFile.in(folder, "log.key");
    var file = folder.resolve("log.name");
    try {
      if (!Files.exists(file)) {
        Files.writeString(file, named(address, new NoteKey("x", seed)) + "\n", StandardOpenOption.CREATE_NEW);
      }
    } catch (FileAlreadyExistsException _) {
      // another start made it in the meantime: theirs is the log's name
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    try {
      return new NoteKey(Files.readString(file).strip(), seed);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Where the log is read, without the scheme; or, where nobody said, a name that no other log has. */
  private static String named(String address, NoteKey key) {
    var host = address.isBlank() ? null : URI.create(address.strip()).getAuthority();
    return host == null
        ? "lelang-kinerja-" + HexFormat.of().formatHex(key.verifier().publicKey(), 0, SHOWN) + "/log"
        : host + "/log";
  }
}
