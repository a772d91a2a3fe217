package id.lelangkinerja.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.ChaCha20ParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Random bytes that nobody can guess. */
final class Chance {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int STREAM_KEY_BYTES = 32;
  private static final int STREAM_NONCE_BYTES = 12;

  private Chance() {}

  static byte[] bytes(int count) {
    var bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /**
   * A great many of them, many times faster: the key stream of ChaCha20 (RFC 8439) under a random key that is used once
   * and forgotten. Nobody without the key tells it from chance.
   */
  static byte[] stream(int count) {
    try {
      var cipher = Cipher.getInstance("ChaCha20");
      cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(bytes(STREAM_KEY_BYTES), "ChaCha20"),
          new ChaCha20ParameterSpec(new byte[STREAM_NONCE_BYTES], 0));
      return cipher.doFinal(new byte[count]);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
