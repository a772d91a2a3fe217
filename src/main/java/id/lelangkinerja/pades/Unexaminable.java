package id.lelangkinerja.pades;

/** A file that is not examined: no PDF, encrypted, with active content, or too much to read in the time for it. */
public final class Unexaminable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Why why;

  /** What is wrong with the file. */
  public enum Why {
    UNREADABLE, ACTIVE, TOO_LONG
  }

  Unexaminable(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
