package id.lelangkinerja.token;

import id.lelangkinerja.platform.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a system knocks with: {@code lk_} and 256 random bits in base64url, so that whoever searches files and logs for
 * secrets recognises it. Printing never shows it, and only its SHA-256 is kept.
 */
record Secret(String text) {
  static final String PREFIX = "lk_";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final int HINT = PREFIX.length() + 4;
  private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

  static Secret fresh() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What was presented; empty where it cannot be a secret of ours. */
  static Optional<Secret> presented(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
  }

  String hash() {
    return Sha256.hex(text);
  }

  /** Its beginning, by which people tell one from another; the rest keeps 232 bits. */
  String hint() {
    return text.substring(0, HINT);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret secret && secret.hash().equals(hash());
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
