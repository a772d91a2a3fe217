package id.lelangkinerja.sealing;

import java.security.SecureRandom;

/** Random bytes that nobody can guess. */
final class Chance {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Chance() {}

  static byte[] bytes(int count) {
    var bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
