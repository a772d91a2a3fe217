package id.lelangkinerja.platform;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's secret: 256 random bits in a file of the data home, never in the database. Whatever needs a key
 * derives its own from it by name, so that no two uses share one.
 */
public final class InstallationKey {
  private final byte[] secret;

  private InstallationKey(byte[] secret) {
    this.secret = secret;
  }

  /** Reads the key from the folder, or makes it there at the first start; throws UncheckedIOException on failure. */
  public static InstallationKey in(Path folder) {
    return new InstallationKey(KeyFile.in(folder, "installation.key"));
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
