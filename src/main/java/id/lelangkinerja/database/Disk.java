package id.lelangkinerja.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Changes to files that are either wholly there after a power cut or not at all. */
final class Disk {
  private static final boolean KNOWS_USERS = Path.of("").getFileSystem().supportedFileAttributeViews()
      .contains("posix");

  private Disk() {}

  static boolean knowsUsers() {
    return KNOWS_USERS;
  }

  /** Attributes for a new file that only its owner reads. */
  static FileAttribute<?>[] closedFile() {
    return closed("rw-------");
  }

  /** Attributes for a new folder that only its owner enters. */
  static FileAttribute<?>[] closedFolder() {
    return closed("rwx------");
  }

  private static FileAttribute<?>[] closed(String mode) {
    return KNOWS_USERS
        ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
        : new FileAttribute<?>[0];
  }

  /** Puts a text in the place of the file's former content; only the owner may read it. */
  static void replace(Path file, String text) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, closedFile());
    try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining())
        channel.write(bytes);
      channel.force(true);
    }
    rename(fresh, file);
  }

  /** Gives a finished file or folder its name in one step. */
  static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    if (KNOWS_USERS)
      try (var folder = FileChannel.open(to.resolveSibling("."), StandardOpenOption.READ)) {
        folder.force(true);
      }
  }

  /** Deletes a folder with all that is in it; links are deleted, not followed. */
  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree))
      return;
    try (var paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList())
        Files.deleteIfExists(path);
    }
  }
}
