package id.lelangkinerja.signing;

/**
 * By what anybody asks for a document: a code that nobody guesses (80 bits), printed on it in groups of four, and the
 * address of its page, which the printed square holds; only a path where the operator named no address.
 */
public record Mark(String code, String address) {
  private static final int GROUP = 4;

  /** The code as people read it aloud. */
  public String spelled() {
    return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }
}
