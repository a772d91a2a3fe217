package id.lelangkinerja.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret of 256 random bits in a file of the data home, made at the first start and readable for its owner alone. */
public final class KeyFile {
  private static final int BYTES = 32;

  private KeyFile() {}

  /** Reads the secret of this name in the folder, or makes it there; throws UncheckedIOException on failure. */
  public static byte[] in(Path folder, String name) {
    try {
      Files.createDirectories(folder);
      var file = folder.resolve(name);
      if (!Files.exists(file)) {
        make(file);
      }
      var secret = HexFormat.of().parseHex(Files.readString(file).strip());
      if (secret.length != BYTES) {
        throw new IOException("not a key of " + BYTES + " bytes: " + file);
      }
      return secret;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void make(Path file) throws IOException {
    var fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".new");
    if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(draft, HexFormat.of().formatHex(fresh));
    try {
      // A link, unlike a move, never replaces a key that another start made in the meantime.
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException _) {
      // theirs is the installation's key
    } finally {
      Files.delete(draft);
    }
  }
}
