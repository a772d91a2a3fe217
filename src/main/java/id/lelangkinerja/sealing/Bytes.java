package id.lelangkinerja.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

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
}
