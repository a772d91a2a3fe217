package id.lelangkinerja.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's secret: 256 random bits in a file of the data home, never in the database. Whatever needs a key
 * derives its own from it by name, so that no two uses share one.
 */
public final class InstallationKey {
  private static final int BYTES = 32;
  private final byte[] secret;

  private InstallationKey(byte[] secret) {
    this.secret = secret;
  }

  /** Reads the key from the folder, or makes it there at the first start; throws UncheckedIOException on failure. */
  public static InstallationKey in(Path folder) {
    try {
      Files.createDirectories(folder);
      var file = folder.resolve("installation.key");
      if (!Files.exists(file)) {
        make(file);
      }
      var secret = HexFormat.of().parseHex(Files.readString(file).strip());
      if (secret.length != BYTES) {
        throw new IOException("not a key of " + BYTES + " bytes: " + file);
      }
      return new InstallationKey(secret);
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

  /** A 256-bit key for this use. */
  public byte[] derive(String use) {
    return mac("derive", use.getBytes(StandardCharsets.UTF_8));
  }

  /** HMAC-SHA-256 of the content under this installation's secret and the use's name. */
  public byte[] mac(String use, byte[] content) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update(use.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(content);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
