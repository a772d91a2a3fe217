package id.lelangkinerja.sealing;

import id.lelangkinerja.platform.Sha256;
import java.security.MessageDigest;

/**
 * A document that is sealed: encrypted with a content key of its own (AES-256-GCM), which is given twice, sealed to the
 * round's public key (HPKE) and locked with the receipt's code. The hash is the SHA-256 of all three in hexadecimal, to
 * be published before anything is opened.
 */
@SuppressWarnings("ArrayRecordComponent") // rows of the database; nobody compares two documents
public record SealedDocument(byte[] ciphertext, byte[] keyForRound, byte[] keyForCode, String hash) {
  private static final byte[] INFO = Bytes.of("lelang kinerja: content key of a bid");

  /** Seals the content in its place. */
  public static SealedDocument seal(byte[] content, byte[] roundPublicKey, ReceiptCode code, Binding binding) {
    var bound = binding.bytes();
    var contentKey = Chance.bytes(Aes.KEY_BYTES);
    var ciphertext = Aes.lock(contentKey, bound, content);
    var keyForRound = Hpke.seal(roundPublicKey, INFO, bound, contentKey);
    var keyForCode = Aes.lock(code.key(bound), bound, contentKey);
    return new SealedDocument(ciphertext, keyForRound, keyForCode, hashOf(ciphertext, keyForRound, keyForCode));
  }

  /** Opens with the round's private key; throws SealBroken when the document, its place or the key is another. */
  public byte[] open(PrivateHalf key, Binding binding) {
    refuseChanged();
    var bound = binding.bytes();
    return content(key.open(INFO, bound, keyForRound), bound);
  }

  /** Opens with the code on the receipt; throws SealBroken when the document, its place or the code is another. */
  public byte[] reopenWithCode(ReceiptCode code, Binding binding) {
    refuseChanged();
    var bound = binding.bytes();
    return content(Aes.unlock(code.key(bound), bound, keyForCode, SealBroken.At.KEY), bound);
  }

  private byte[] content(byte[] contentKey, byte[] bound) {
    return Aes.unlock(contentKey, bound, ciphertext, SealBroken.At.CONTENT);
  }

  private void refuseChanged() {
    var now = hashOf(ciphertext, keyForRound, keyForCode);
    if (!MessageDigest.isEqual(Bytes.of(now), Bytes.of(hash))) {
      throw new SealBroken(SealBroken.At.HASH);
    }
  }

  private static String hashOf(byte[] ciphertext, byte[] keyForRound, byte[] keyForCode) {
    return Sha256.hex(Bytes.framed(ciphertext, keyForRound, keyForCode));
  }
}
