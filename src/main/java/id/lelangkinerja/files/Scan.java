package id.lelangkinerja.files;

/**
 * What a virus scanner said of a file.
 *
 * @param said the name of what was found, or why nothing is known; empty for a clean file
 */
record Scan(Outcome outcome, String said) {
  static final int LONGEST = 100;

  /** A file that is UNCHECKED was taken in while the scanner gave no answer that counts. */
  enum Outcome {
    CLEAN, INFECTED, UNCHECKED
  }

  static Scan clean() {
    return new Scan(Outcome.CLEAN, "");
  }

  static Scan infected(String signature) {
    return new Scan(Outcome.INFECTED, plain(signature));
  }

  static Scan unchecked(String why) {
    return new Scan(Outcome.UNCHECKED, plain(why));
  }

  /** The answer of another program is shown as plain signs, cut. */
  private static String plain(String said) {
    var plain = said.replaceAll("[^ -~]", "?").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }
}
