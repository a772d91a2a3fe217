package id.lelangkinerja.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has; as text in lower-case hexadecimal, 64 digits. */
public final class Sha256 {
  private Sha256() {}

  /** For content that comes in portions. */
  public static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The 32 bytes of the content's hash. */
  public static byte[] of(byte[] content) {
    return fresh().digest(content);
  }

  public static String hex(byte[] content) {
    return HexFormat.of().formatHex(of(content));
  }

  /** Of the text in UTF-8. */
  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of all that can be read, without holding it in memory. */
  public static String hex(InputStream content) throws IOException {
    var digest = fresh();
    content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return HexFormat.of().formatHex(digest.digest());
  }
}
