package id.lelangkinerja.sealing;

import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/**
 * RFC 9180 in base mode: X25519, HKDF-SHA256, AES-256-GCM. A box is the encapsulated key followed by the ciphertext.
 */
final class Hpke {
  private static final int ENCAPSULATED_BYTES = 32;

  private Hpke() {}

  static AsymmetricCipherKeyPair pair() {
    return suite().generatePrivateKey();
  }

  static byte[] publicHalf(AsymmetricCipherKeyPair pair) {
    return suite().serializePublicKey(pair.getPublic());
  }

  static byte[] privateHalf(AsymmetricCipherKeyPair pair) {
    return suite().serializePrivateKey(pair.getPrivate());
  }

  /** The public half that belongs to this private one. */
  static byte[] publicHalfOf(byte[] privateHalf) {
    return new X25519PrivateKeyParameters(privateHalf).generatePublicKey().getEncoded();
  }

  static AsymmetricCipherKeyPair pair(byte[] privateHalf, byte[] publicHalf) {
    return suite().deserializePrivateKey(privateHalf, publicHalf);
  }

  static byte[] seal(byte[] publicHalf, byte[] info, byte[] associated, byte[] content) {
    try {
      var suite = suite();
      var sealed = suite.seal(suite.deserializePublicKey(publicHalf), info, associated, content, null, null, null);
      return Bytes.join(sealed[1], sealed[0]);
    } catch (InvalidCipherTextException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] open(AsymmetricCipherKeyPair pair, byte[] info, byte[] associated, byte[] box) {
    if (box.length <= ENCAPSULATED_BYTES) {
      throw new SealBroken(SealBroken.At.KEY);
    }
    try {
      var encapsulated = Arrays.copyOf(box, ENCAPSULATED_BYTES);
      var sealed = Arrays.copyOfRange(box, ENCAPSULATED_BYTES, box.length);
      return suite().open(encapsulated, pair, info, associated, sealed, null, null, null);
    } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException _) {
      // the latter two: a damaged encapsulated key that is no point of the curve
      throw new SealBroken(SealBroken.At.KEY);
    }
  }

  private static HPKE suite() {
    return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
  }
}
