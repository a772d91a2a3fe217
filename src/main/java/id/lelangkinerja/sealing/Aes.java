package id.lelangkinerja.sealing;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a fresh random nonce written before the ciphertext. */
final class Aes {
  static final int KEY_BYTES = 32;
  static final int NONCE_BYTES = 12;
  static final int TAG_BYTES = 16;
  private static final int TAG_BITS = TAG_BYTES * Byte.SIZE;

  private Aes() {}

  static byte[] lock(byte[] key, byte[] associated, byte[] content) {
    try {
      var nonce = Chance.bytes(NONCE_BYTES);
      var locked = cipher(Cipher.ENCRYPT_MODE, key, nonce, associated).doFinal(content);
      return Bytes.join(nonce, locked);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Throws SealBroken at the given place when key, associated data or a single bit differ. */
  static byte[] unlock(byte[] key, byte[] associated, byte[] locked, SealBroken.At at) {
    if (locked.length < NONCE_BYTES + TAG_BYTES) {
      throw new SealBroken(at);
    }
    try {
      var nonce = Arrays.copyOf(locked, NONCE_BYTES);
      return cipher(Cipher.DECRYPT_MODE, key, nonce, associated)
          .doFinal(locked, NONCE_BYTES, locked.length - NONCE_BYTES);
    } catch (AEADBadTagException _) {
      throw new SealBroken(at);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(associated);
    return cipher;
  }
}
