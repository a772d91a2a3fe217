package id.lelangkinerja.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Joining and hashing of bytes so that two different lists of parts never give the same result. */
final class Bytes {
  private Bytes() {}

  static byte[] of(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] join(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  /** Each part with its length before it. */
  static byte[] framed(byte[]... parts) {
    var framed = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      framed.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
      framed.writeBytes(part);
    }
    return framed.toByteArray();
  }

  /** SHA-256 in lower-case hexadecimal. */
  static String sha256(byte[] content) {
    return HexFormat.of().formatHex(hash(content));
  }

  /** SHA-256. */
  static byte[] hash(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
