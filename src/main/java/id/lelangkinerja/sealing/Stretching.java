package id.lelangkinerja.sealing;

/**
 * How much work (Argon2id) it takes to find what a passphrase opens, in memory and passes over it. It is kept with what
 * was locked, so that locks open with the work of their day when newer ones ask for more.
 */
public record Stretching(int kibibytes, int passes) {
  /** What OWASP asks of passwords: more would slow the holders, not a guesser of 72 bits. */
  public static final Stretching TODAY = new Stretching(19 * 1024, 2);
  private static final int LEAST_KIBIBYTES = 8;
  private static final int MOST_KIBIBYTES = 256 * 1024;
  private static final int MOST_PASSES = 16;

  /** Whether it can be done at all: a number that was exchanged in the database must not stop the program. */
  boolean isBearable() {
    return kibibytes >= LEAST_KIBIBYTES && kibibytes <= MOST_KIBIBYTES && passes > 0 && passes <= MOST_PASSES;
  }
}
