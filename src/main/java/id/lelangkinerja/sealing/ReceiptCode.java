package id.lelangkinerja.sealing;

import id.lelangkinerja.platform.Sha256;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * The code on an agency's receipt: 128 random bits and 12 bits to notice a slip of the pen, written in seven groups of
 * four signs without I, L, O and U. Whoever holds it reads that version of the bid; it is stored nowhere.
 */
public final class ReceiptCode {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS_A_SIGN = 5;
  private static final int LENGTH = 28;
  private static final int GROUP = 4;
  private static final int SECRET_BYTES = 16;
  private static final int CHECK_BITS = 12;
  private static final int LONGEST_TYPED = 100;
  private final byte[] secret;

  private ReceiptCode(byte[] secret) {
    this.secret = secret;
  }

  /** A new one that nobody can guess. */
  public static ReceiptCode fresh() {
    return new ReceiptCode(Chance.bytes(SECRET_BYTES));
  }

  /**
   * The code that a person typed, in either case, with or without the dashes, O read as 0 and I or L as 1; empty when
   * the text cannot be one.
   */
  public static Optional<ReceiptCode> parse(String typed) {
    var signs = typed.length() > LONGEST_TYPED
        ? ""
        : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
    if (signs.length() != LENGTH || signs.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) {
      return Optional.empty();
    }
    var number = signs.chars().mapToObj(sign -> BigInteger.valueOf(SIGNS.indexOf(sign)))
        .reduce(BigInteger.ZERO, (sum, sign) -> sum.shiftLeft(BITS_A_SIGN).or(sign));
    var code = new ReceiptCode(bytes(number.shiftRight(CHECK_BITS)));
    return code.number().equals(number) ? Optional.of(code) : Optional.empty();
  }

  /** The code as it is written down: {@code 7Q3M-....}. */
  public String written() {
    var written = new StringBuilder();
    var number = number();
    for (int at = 0; at < LENGTH; at++) {
      if (at > 0 && at % GROUP == 0) {
        written.append('-');
      }
      var sign = number.shiftRight((LENGTH - 1 - at) * BITS_A_SIGN).intValue() & (SIGNS.length() - 1);
      written.append(SIGNS.charAt(sign));
    }
    return written.toString();
  }

  /** The key that it stands for: the code has all the strength of its bits, so nothing need slow a guesser down. */
  byte[] key(byte[] bound) {
    return Sha256.of(Bytes.framed(Bytes.of("receipt code"), secret, bound));
  }

  private BigInteger number() {
    var check = new BigInteger(1, Sha256.of(Bytes.framed(Bytes.of("receipt check"), secret)));
    var mask = BigInteger.ONE.shiftLeft(CHECK_BITS).subtract(BigInteger.ONE);
    return new BigInteger(1, secret).shiftLeft(CHECK_BITS).or(check.and(mask));
  }

  private static byte[] bytes(BigInteger number) {
    var bytes = new byte[SECRET_BYTES];
    for (int at = 0; at < SECRET_BYTES; at++) {
      bytes[at] = number.shiftRight((SECRET_BYTES - 1 - at) * Byte.SIZE).byteValue();
    }
    return bytes;
  }

  /** Says nothing, so that no log ever holds a code. */
  @Override
  public String toString() {
    return "ReceiptCode";
  }
}
