package id.lelangkinerja.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256. Leaves and inner nodes of the tree are told apart by their first byte (RFC 6962, section 2.1). */
public final class Hash {
  /** How many bytes a hash has. */
  public static final int LENGTH = 32;
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};
  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A hash that was computed before; throws IllegalArgumentException where the bytes are not as many as a hash has. */
  public static Hash of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /** Throws IllegalArgumentException where the text is no hash in base 64. */
  public static Hash ofBase64(String text) {
    return of(Base64.getDecoder().decode(text));
  }

  /** The SHA-256 of these, one after the other. */
  public static Hash sum(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return new Hash(digest.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  public static Hash leaf(byte[] entry) {
    return sum(LEAF, entry);
  }

  public static Hash node(Hash left, Hash right) {
    return sum(NODE, left.bytes, right.bytes);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
