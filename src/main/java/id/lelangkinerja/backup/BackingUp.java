package id.lelangkinerja.backup;

import id.lelangkinerja.database.BaseBackup;
import id.lelangkinerja.platform.DataHome;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Writes a home into one archive while its program runs, or while it does not. The database first, then the files:
 * every file that a copied row names was on the disk before the row was confirmed. An archive holds passwords and
 * keys, so only its owner may read it; it bears its name only when it is whole and on the disk.
 */
public final class BackingUp {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'")
      .withZone(ZoneOffset.UTC);
  private final Clock clock;

  public BackingUp(Clock clock) {
    this.clock = clock;
  }

  /** An archive that was written: where, how many files are in it, its size in bytes. */
  public record Written(Path archive, int files, long size) {}

  /**
   * Backs the home up into the folder, which is made if it is missing.
   *
   * @param withDatabase false where the database is somebody else's server, which has its own tools
   */
  public Written backUp(DataHome home, Path folder, boolean withDatabase) throws IOException, SQLException {
    Files.createDirectories(folder);
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var archive = folder.resolve("lelang-kinerja-" + MOMENT.format(now) + ".tar.gz");
    var unfinished = folder.resolve(archive.getFileName() + ".part");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished);
    if (unfinished.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
    }
    try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      int files = pack(home, channel, withDatabase);
      channel.force(true);
      Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
      return new Written(archive, files, Files.size(archive));
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static int pack(DataHome home, FileChannel channel, boolean withDatabase) throws IOException, SQLException {
    // Not closed: that would close the channel before it is forced to the disk.
    var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    var packing = new Packing(out);
    packing.text("about", "Lelang Kinerja, backup, form 1\n");
    // Before the database: what was signed must not be ahead of what was copied.
    tree("log", home.log(), packing);
    if (withDatabase) {
      BaseBackup.copy(home, packing);
    }
    tree("files", home.files(), packing);
    tree("keys", home.keys(), packing);
    int files = packing.files();
    packing.finish();
    out.flush();
    return files;
  }

  private static void tree(String name, Path folder, Packing packing) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : (Iterable<Path>) paths::iterator) {
        var inside = name + "/" + folder.relativize(path).toString().replace('\\', '/');
        if (Files.isDirectory(path)) {
          packing.folder(inside.replaceAll("/$", ""));
        } else if (!inside.endsWith(".part") && !inside.endsWith(".new")) {
          packing.file(inside, path);
        }
      }
    } catch (UncheckedIOException walking) {
      throw walking.getCause();
    }
  }
}
