package id.lelangkinerja.identity;

import id.lelangkinerja.platform.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The secret part of a one-time link: 256 random bits, which printing never shows. Only its SHA-256 is kept. */
record Token(String secret) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static Token fresh() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  String hash() {
    return Sha256.hex(secret);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Token token && token.hash().equals(hash());
  }

  @Override
  public int hashCode() {
    return hash().hashCode();
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
