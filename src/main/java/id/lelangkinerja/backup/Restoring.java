package id.lelangkinerja.backup;

import id.lelangkinerja.database.RestoredData;
import id.lelangkinerja.platform.DataHome;
import id.lelangkinerja.platform.Sha256;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** Brings a home back from an archive: into an empty home only, after every hash was compared. */
public final class Restoring {
  private static final String UNFINISHED = "restoring";
  private static final String CUT = "The archive is cut off, or no backup of this program.";

  /** A home that was brought back: how many files, and whether the database was among them. */
  public record Restored(int files, boolean database) {}

  /**
   * Restores the archive into the home and starts its database once, so that it has mended itself.
   *
   * @throws IOException if the home is not empty, or the archive is damaged or not one of ours; nothing is changed then
   */
  public Restored restore(Path archive, DataHome home) throws IOException {
    mustBeEmpty(home);
    var draft = home.files().resolveSibling(UNFINISHED);
    delete(draft);
    Files.createDirectories(draft);
    try {
      int files = unpack(archive, draft);
      boolean database = Files.isDirectory(draft.resolve("database/data"));
      if (database) {
        place(draft, "database/data", home.database().resolve("data"));
        place(draft, "database/passwords.properties", home.database().resolve("passwords.properties"));
      }
      replaceEmpty(draft.resolve("files"), home.files());
      replaceEmpty(draft.resolve("keys"), home.keys());
      replaceEmpty(draft.resolve("log"), home.log());
      if (database) {
        RestoredData.settle(home);
      }
      return new Restored(files, database);
    } finally {
      delete(draft);
    }
  }

  private static void mustBeEmpty(DataHome home) throws IOException {
    for (var taken : List.of(home.database().resolve("data"), home.database().resolve("passwords.properties"))) {
      if (Files.exists(taken)) {
        throw notEmpty(taken);
      }
    }
    for (var folder : List.of(home.files(), home.keys(), home.log())) {
      try (var inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw notEmpty(folder);
        }
      }
    }
  }

  private static IOException notEmpty(Path what) {
    return new IOException("A backup is restored into an empty home only, and " + what + " is there already."
        + " Set LK_HOME to a new folder.");
  }

  /** Unpacks to the end and compares; returns how many files came. */
  private static int unpack(Path archive, Path draft) throws IOException {
    Map<String, String> hashes = new HashMap<>();
    @Nullable
    Manifest manifest = null;
    try (var raw = new BufferedInputStream(Files.newInputStream(archive));
        var tar = new TarArchiveInputStream(new GzipCompressorInputStream(raw), "UTF-8")) {
      for (@Nullable
      TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var name = entry.getName();
        var place = inside(draft, name);
        if (entry.isDirectory()) {
          Files.createDirectories(place);
        } else if (!entry.isFile()) {
          throw new IOException("The archive holds something that is no file: " + name);
        } else if (name.equals(Manifest.NAME)) {
          manifest = Manifest.parse(new String(tar.readAllBytes(), StandardCharsets.UTF_8));
        } else {
          hashes.put(name, write(tar, place));
        }
      }
    } catch (EOFException cut) {
      throw new IOException(CUT, cut);
    }
    if (manifest == null) {
      throw new IOException(CUT);
    }
    manifest.mustEqual(hashes);
    return hashes.size();
  }

  private static String write(InputStream content, Path place) throws IOException {
    Files.createDirectories(place.resolveSibling("."));
    var digest = Sha256.fresh();
    Files.copy(new DigestInputStream(content, digest), place);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** No name leads out of the folder. */
  private static Path inside(Path draft, String name) throws IOException {
    var place = draft.resolve(name).normalize();
    if (!place.startsWith(draft) || place.equals(draft)) {
      throw new IOException("The archive holds a name that leads elsewhere: " + name);
    }
    return place;
  }

  private static void place(Path draft, String name, Path to) throws IOException {
    Files.move(draft.resolve(name), to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The folder was seen to be empty, so nothing is lost with it. */
  private static void replaceEmpty(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      Files.delete(to);
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (var paths = Files.walk(tree)) {
        for (var path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
