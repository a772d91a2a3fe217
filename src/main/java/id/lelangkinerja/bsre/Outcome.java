package id.lelangkinerja.bsre;

import org.jspecify.annotations.Nullable;

/** What came of an order: signed, certainly not signed, or nobody knows. */
public sealed interface Outcome {
  /** The file that came back, whatever it is worth: it is to be examined. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Signed(byte[] pdf, @Nullable String reference) implements Outcome {}

  /** The service refused, or was never reached: nothing was signed. {@code said} is its own short reason. */
  record Declined(int status, String said) implements Outcome {}

  /**
   * The order went out and no whole answer came back. It must not be sent again before the service was asked; by the
   * reference, where one was seen, it is asked for the file.
   */
  record Unknown(@Nullable String reference) implements Outcome {}
}
