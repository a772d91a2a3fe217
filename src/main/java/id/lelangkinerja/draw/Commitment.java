package id.lelangkinerja.draw;

import id.lelangkinerja.merkle.Hash;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What an official binds himself to before the log reaches its size: the SHA-256 of a code that he alone knows. The
 * code is a secret and a nonce, parted by a point, both hexadecimal, at least 16 bytes each: what is that long is never
 * guessed from its hash.
 */
public final class Commitment {
  private static final Pattern CODE = Pattern.compile("[0-9a-f]{32,128}\\.[0-9a-f]{32,128}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int BYTES = 16;

  private Commitment() {}

  /** The hash of the code, hexadecimal. */
  public static String to(String code) {
    return Hash.sum(code.getBytes(StandardCharsets.UTF_8)).hex();
  }

  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  public static boolean isOne(String text) {
    return HASH.matcher(text).matches();
  }

  /** A new code. */
  public static String code(SecureRandom chance) {
    return hex(chance) + "." + hex(chance);
  }

  private static String hex(SecureRandom chance) {
    var bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
