package id.lelangkinerja.database;

import id.lelangkinerja.platform.DataHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Data that a backup brought back: given to the server's account, and started once so that they mend themselves. */
public final class RestoredData {
  private RestoredData() {}

  /**
   * Makes the restored data ready to serve.
   *
   * @throws DatabaseNotStarted if the server does not come up on them; the message says why
   */
  public static void settle(DataHome home) throws IOException {
    var folder = home.database().toRealPath();
    // As for data that are new: who unpacked these owns them by accident.
    var user = ServerUser.choose(folder.resolve("data.new"));
    try (var paths = Files.walk(folder.resolve("data"))) {
      for (var path : paths.toList()) {
        close(path);
        if (user.isPresent()) {
          user.get().own(path);
        }
      }
    }
    OwnPostgres.start(home).close();
  }

  private static void close(Path path) throws IOException {
    if (Disk.knowsUsers()) {
      Files.setPosixFilePermissions(path,
          PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
    }
  }
}
