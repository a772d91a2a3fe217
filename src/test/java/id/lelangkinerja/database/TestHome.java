package id.lelangkinerja.database;

import id.lelangkinerja.platform.DataHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A home for one test, below a folder that the server's account may pass even when the tests run as root. */
public record TestHome(Path folder) implements AutoCloseable {
  public static TestHome fresh() {
    try {
      Path folder = Files.createTempDirectory("lelang-kinerja-test").toRealPath();
      if (Disk.knowsUsers())
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
      return new TestHome(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fresh home that borrows the unpacked programs of the shared server, which saves seconds. */
  public static TestHome withPrograms() {
    TestHome fresh = fresh();
    try {
      Path programs = TestPostgres.shared().dataDirectory().resolveSibling("programs");
      Files.createSymbolicLink(fresh.home().database().resolve("programs"), programs);
      return fresh;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public DataHome home() {
    return new DataHome(folder.resolve("home"));
  }

  @Override
  public void close() {
    try {
      Disk.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
