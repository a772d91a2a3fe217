package id.lelangkinerja.sealing;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;

/**
 * A round's private key in hand, from wherever it came: unlocked by the installation's key today, joined from the
 * shares of two holders where a round splits it. Documents open with this and do not ask how it was got.
 */
public final class PrivateHalf {
  private final AsymmetricCipherKeyPair pair;

  private PrivateHalf(AsymmetricCipherKeyPair pair) {
    this.pair = pair;
  }

  /** Throws SealBroken when this private half does not belong to the public half with the fingerprint. */
  static PrivateHalf of(byte[] privateHalf, byte[] publicHalf, String fingerprint) {
    var own = Hpke.publicHalfOf(privateHalf);
    if (!RoundKey.fingerprintOf(publicHalf).equals(fingerprint) || !RoundKey.fingerprintOf(own).equals(fingerprint)) {
      throw new SealBroken(SealBroken.At.KEY);
    }
    return new PrivateHalf(Hpke.pair(privateHalf, publicHalf));
  }

  /** Only to be split anew, never to be kept. */
  byte[] bytes() {
    return Hpke.privateHalf(pair);
  }

  byte[] open(byte[] info, byte[] associated, byte[] box) {
    return Hpke.open(pair, info, associated, box);
  }
}
