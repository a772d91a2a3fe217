package id.lelangkinerja.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Lays PostgreSQL's programs down once, under the hash of their archive. */
final class Unpacking {
  private static final int OWNER_EXECUTES = 0100;
  private final Durability durability;

  Unpacking(Durability durability) {
    this.durability = durability;
  }

  /** The folder of the unpacked archive below the given one. A folder that bears the hash is complete. */
  Path unpack(Archive archive, Path below) throws IOException {
    Path target = below.resolve(archive.hash());
    if (Files.isDirectory(target))
      return target;
    Path unfinished = below.resolve(target.getFileName() + ".new");
    Disk.delete(unfinished);
    folder(below);
    try (InputStream tar = archive.unpacked()) {
      extract(tar, unfinished);
    }
    Disk.rename(unfinished, target);
    return target;
  }

  /**
   * Nothing lands outside the folder, whatever the archive's names and links say. The files are forced to the disk when
   * all are written, which lets the system write them while the archive is read.
   */
  void extract(InputStream tar, Path folder) throws IOException {
    var files = new ArrayList<Path>();
    folder(folder);
    var entries = new TarArchiveInputStream(tar);
    for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
      Path path = within(folder, folder.resolve(entry.getName()));
      if (entry.isDirectory()) {
        folder(path);
        continue;
      }
      folder(parent(path));
      if (entry.isSymbolicLink())
        link(folder, path, entry.getLinkName());
      else if (entry.isFile() && !entry.isLink())
        files.add(file(entries, path, (entry.getMode() & OWNER_EXECUTES) != 0));
      else
        throw new IOException("neither file, folder nor symbolic link: " + entry.getName());
    }
    if (durability == Durability.FULL)
      for (Path file : files)
        force(file);
  }

  private static void link(Path folder, Path path, String target) throws IOException {
    within(folder, parent(path).resolve(target));
    Files.createSymbolicLink(path, Path.of(target));
  }

  private static Path file(InputStream content, Path path, boolean executable) throws IOException {
    Files.copy(content, path);
    mode(path, executable ? "rwxr-xr-x" : "rw-r--r--");
    return path;
  }

  private static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** The server's account must read all this, so the umask has no say. */
  private static void folder(Path path) throws IOException {
    if (Files.isDirectory(path))
      return;
    Files.createDirectories(path);
    mode(path, "rwxr-xr-x");
  }

  private static void mode(Path path, String mode) throws IOException {
    if (Disk.knowsUsers())
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }

  private static Path within(Path folder, Path path) throws IOException {
    Path clean = path.normalize();
    if (!clean.startsWith(folder))
      throw new IOException("the archive reaches outside its folder: " + path);
    return clean;
  }

  private static Path parent(Path path) {
    return path.resolveSibling("").normalize();
  }
}
