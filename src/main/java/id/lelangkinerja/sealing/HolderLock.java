package id.lelangkinerja.sealing;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a holder who is ready: the salt and the public half of the pair that their passphrase stands for, and
 * the installation's signature, so that nobody puts a pair of their own into the database. To it a share is sealed
 * (HPKE) although the holder is not there; the passphrase alone opens it, with the work that it was locked with.
 */
@SuppressWarnings("ArrayRecordComponent") // rows of the database; nobody compares two locks
public record HolderLock(byte[] salt, Stretching work, byte[] publicKey, byte @Nullable [] signature) {
  private static final byte[] INFO = Bytes.of("lelang kinerja: share of a round key");
  private static final int SALT_BYTES = 16;

  /** The lock of this passphrase; the context names round, place and person. */
  public static HolderLock of(Passphrase passphrase, SigningKey signing, String context) {
    return of(passphrase, Stretching.TODAY, signing, context);
  }

  static HolderLock of(Passphrase passphrase, Stretching work, SigningKey signing, String context) {
    var salt = Chance.bytes(SALT_BYTES);
    var publicKey = Hpke.publicHalfOf(passphrase.key(salt, work));
    return new HolderLock(salt, work, publicKey, signing.sign(statement(salt, publicKey, context)));
  }

  /** Whether this installation took down exactly this lock for the context. */
  public boolean isOwn(SigningKey signing, String context) {
    return signing.signed(statement(salt, publicKey, context), signature);
  }

  byte[] seal(Share share, String context) {
    return Hpke.seal(publicKey, INFO, Bytes.of(context), share.part());
  }

  /**
   * Opens the share with this number; empty when the passphrase is another. Throws SealBroken when the passphrase is
   * right but the sealed share was changed or belongs elsewhere, or the work cannot be done.
   */
  public Optional<Share> open(Passphrase passphrase, int no, byte[] sealed, String context) {
    if (!work.isBearable()) {
      throw new SealBroken(SealBroken.At.KEY);
    }
    var privateHalf = passphrase.key(salt, work);
    if (!Arrays.equals(Hpke.publicHalfOf(privateHalf), publicKey)) {
      return Optional.empty();
    }
    var part = Hpke.open(Hpke.pair(privateHalf, publicKey), INFO, Bytes.of(context), sealed);
    return Optional.of(new Share(no, part));
  }

  private static byte[] statement(byte[] salt, byte[] publicKey, String context) {
    return Bytes.framed(Bytes.of("lelang kinerja: holder"), Bytes.of(context), salt, publicKey);
  }
}
