package id.lelangkinerja.sealing;

import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.Sha256;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The key to which a round's bids are sealed (HPKE with X25519): the public half in the open; the private half locked
 * with a key derived from the installation's, which is not in the database, or null where it is split among holders.
 * The fingerprint is the SHA-256 of the public half in hexadecimal; it stands on the round's page and on every receipt.
 * The signature (null only for keys of version 0.1, which all are the installation's) says that this installation made
 * the key for this context, which names what it is for.
 */
@SuppressWarnings("ArrayRecordComponent") // rows of the database; nobody compares two keys
public record RoundKey(byte[] publicKey, byte @Nullable [] wrappedPrivateKey, String fingerprint,
    byte @Nullable [] signature) {
  private static final String USE = "round key";

  /** A fresh pair for this context, opened by the installation. */
  public static RoundKey make(InstallationKey installation, SigningKey signing, String context) {
    var pair = Hpke.pair();
    var wrapped = new InstallationLock(installation, USE).lock(context, Hpke.privateHalf(pair));
    return signed(Hpke.publicHalf(pair), wrapped, signing, context);
  }

  static RoundKey signed(byte[] publicKey, byte @Nullable [] wrapped, SigningKey signing, String context) {
    var way = wrapped == null ? SealingWay.SPLIT : SealingWay.INSTALLATION;
    return new RoundKey(publicKey, wrapped, fingerprintOf(publicKey), signing.sign(statement(way, context, publicKey)));
  }

  static String fingerprintOf(byte[] publicKey) {
    return Sha256.hex(publicKey);
  }

  public SealingWay way() {
    return wrappedPrivateKey == null ? SealingWay.SPLIT : SealingWay.INSTALLATION;
  }

  /**
   * What is signed, as one line: the words, the way, the context and the public half in hexadecimal, each between two
   * vertical bars, so that anyone can verify the signature with a tool of their own.
   */
  public String statement(String context) {
    return new String(statement(way(), context, publicKey), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static byte[] statement(SealingWay way, String context, byte[] publicKey) {
    return Bytes.of(
        "lelang kinerja: round key|" + way.name() + "|" + context + "|" + HexFormat.of().formatHex(publicKey) + "|");
  }

  /** Whether this installation made exactly this key for the context: if not, it was exchanged in the database. */
  public boolean isOwn(InstallationKey installation, SigningKey signing, String context) {
    if (!fingerprintOf(publicKey).equals(fingerprint)) {
      return false;
    }
    return signature == null
        ? opensWith(installation, context)
        : signing.signed(statement(way(), context, publicKey), signature);
  }

  /** A key made before keys were signed is proved by its wrapped half, which the installation alone can have locked. */
  private boolean opensWith(InstallationKey installation, String context) {
    try {
      unlock(installation, context);
      return true;
    } catch (SealBroken _) {
      return false;
    }
  }

  /**
   * The private half, ready to open bids; throws SealBroken when the installation's key or the context is another, the
   * public half was exchanged, or it is the holders who open.
   */
  public PrivateHalf unlock(InstallationKey installation, String context) {
    if (wrappedPrivateKey == null) {
      throw new SealBroken(SealBroken.At.KEY);
    }
    var half = new InstallationLock(installation, USE).unlock(context, wrappedPrivateKey);
    return PrivateHalf.of(half, publicKey, fingerprint);
  }

  /** The private half, joined from the shares of two holders; throws SealBroken when they do not belong together. */
  public PrivateHalf join(Share one, Share other) {
    return PrivateHalf.of(Share.join(one, other), publicKey, fingerprint);
  }
}
