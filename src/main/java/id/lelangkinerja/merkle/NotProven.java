package id.lelangkinerja.merkle;

/** Something that was to be proven is not: the message says what does not fit, in one sentence. */
public final class NotProven extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotProven(String message) {
    super(message);
  }

  public NotProven(String message, Throwable cause) {
    super(message, cause);
  }
}
