package id.lelangkinerja.fetch;

import org.jspecify.annotations.Nullable;

/** What came of a request. */
public sealed interface Fetched {
  /**
   * What stands there, as text.
   *
   * @param size   bytes, unpacked
   * @param sha256 of those bytes, hexadecimal
   */
  record Content(String text, int size, String sha256, @Nullable String etag,
      @Nullable String modified) implements Fetched {}

  /** The source says that nothing changed since. */
  record Unchanged() implements Fetched {}

  /** Nothing was read; the detail is empty where there is none. */
  record Failed(Fault fault, String detail) implements Fetched {
    Failed(Fault fault) {
      this(fault, "");
    }
  }
}
