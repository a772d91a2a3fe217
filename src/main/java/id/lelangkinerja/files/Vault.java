package id.lelangkinerja.files;

import id.lelangkinerja.platform.DataHome;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The disk under the files: each lies in its region's folder under the hash of its content, so that the same content is
 * kept once and no name that a stranger chose is ever a path.
 */
@Component
class Vault {
  private static final int BLOCK = 64 * 1024;
  private final DataHome home;
  /** The folders that are known to be on the disk to stay: at most 257 a region. */
  private final Set<Path> lasting = ConcurrentHashMap.newKeySet();

  Vault(DataHome home) {
    this.home = home;
  }

  /** What was taken in and is on the disk to stay, but has no place of its own yet. */
  record Draft(Path path, long size, String sha256) {}

  /** Takes the bytes in, at most so many, and forces them to the disk; throws FILE_TOO_LARGE or FILE_EMPTY. */
  Draft receive(InputStream content, long most) throws IOException {
    var path = Files.createTempFile(home.files(), "incoming", ".part");
    boolean whole = false;
    try (var out = FileChannel.open(path, StandardOpenOption.WRITE)) {
      var digest = Sha256.fresh();
      var block = new byte[BLOCK];
      long size = 0;
      for (int read = content.read(block); read >= 0; read = content.read(block)) {
        size += read;
        Refused.unless(size <= most, Reason.FILE_TOO_LARGE, most >> 20);
        digest.update(block, 0, read);
        for (var rest = ByteBuffer.wrap(block, 0, read); rest.hasRemaining();) {
          out.write(rest);
        }
      }
      Refused.unless(size > 0, Reason.FILE_EMPTY);
      out.force(true);
      whole = true;
      return new Draft(path, size, HexFormat.of().formatHex(digest.digest()));
    } finally {
      if (!whole) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** Moves the draft to its place, over an equal one if there is one, and makes that last. */
  void keep(RegionId region, Draft draft) throws IOException {
    var ofRegion = home.files().resolve(Integer.toString(region.value()));
    var folder = ofRegion.resolve(draft.sha256().substring(0, 2));
    make(ofRegion, home.files());
    make(folder, ofRegion);
    Files.move(draft.path(), folder.resolve(draft.sha256()), StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    force(folder);
  }

  /** Sees that the folder lasts. Who finds it made by another still forces it: the other may not have come so far. */
  private void make(Path folder, Path within) throws IOException {
    if (!lasting.contains(folder)) {
      Files.createDirectories(folder);
      force(within);
      lasting.add(folder);
    }
  }

  /** Takes the content from its place; nothing where it is gone already. */
  void remove(RegionId region, String sha256) throws IOException {
    Files.deleteIfExists(place(region, sha256));
  }

  void discard(Draft draft) throws IOException {
    Files.deleteIfExists(draft.path());
  }

  /** Whether it is for want of room that this went wrong; the words of the system may be in any language. */
  boolean isFull(IOException failure) {
    var said = failure.getMessage();
    return (said != null && (said.contains("No space left") || said.contains("quota exceeded")))
        || home.files().toFile().getUsableSpace() < BLOCK;
  }

  /** Opens the content, having seen that it is there and as long as it was. */
  InputStream open(RegionId region, StoredFile file) throws IOException {
    var place = place(region, file.sha256());
    if (!Files.isRegularFile(place) || Files.size(place) != file.size()) {
      throw new NoSuchFileException(place.toString(), null, "the content of a stored file is missing or cut");
    }
    return Files.newInputStream(place);
  }

  /** Opens whatever lies under the hash, of any length; null where nothing does. */
  @Nullable
  InputStream openAny(RegionId region, String sha256) throws IOException {
    var place = place(region, sha256);
    return Files.isRegularFile(place) ? Files.newInputStream(place) : null;
  }

  private Path place(RegionId region, String sha256) {
    return home.files().resolve(Integer.toString(region.value())).resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  /** A folder can be forced where the system lets it be opened as a file; elsewhere the move lasts by itself. */
  private static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
