package id.lelangkinerja.pades;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of documents. */
public final class Digests {
  private Digests() {}

  static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The SHA-256 of a document, hexadecimal. */
  public static String of(byte[] document) {
    return HexFormat.of().formatHex(sha256(document));
  }
}
