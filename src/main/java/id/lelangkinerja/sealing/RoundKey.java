package id.lelangkinerja.sealing;

import id.lelangkinerja.platform.InstallationKey;

/**
 * The key to which a round's bids are sealed (HPKE with X25519): the public half in the open, the private half locked
 * with a key derived from the installation's, which is not in the database. The fingerprint is the SHA-256 of the
 * public half in hexadecimal; it stands on the round's page and on every receipt. The context names what the key is
 * for and is bound to the private half: the same text unlocks it again, no other.
 */
@SuppressWarnings("ArrayRecordComponent") // rows of the database; nobody compares two keys
public record RoundKey(byte[] publicKey, byte[] wrappedPrivateKey, String fingerprint) {
  private static final String USE = "round key";

  /** A fresh pair for this context, which names the round it is for. */
  public static RoundKey make(InstallationKey installation, String context) {
    var pair = Hpke.pair();
    var publicKey = Hpke.publicHalf(pair);
    var wrapped = new InstallationLock(installation, USE).lock(context, Hpke.privateHalf(pair));
    return new RoundKey(publicKey, wrapped, fingerprintOf(publicKey));
  }

  static String fingerprintOf(byte[] publicKey) {
    return Bytes.sha256(publicKey);
  }

  /**
   * The private half, ready to open bids; throws SealBroken when the installation's key or the context is another, or
   * the public half was exchanged.
   */
  public PrivateHalf unlock(InstallationKey installation, String context) {
    var half = new InstallationLock(installation, USE).unlock(context, wrappedPrivateKey);
    return PrivateHalf.of(half, publicKey, fingerprint);
  }
}
