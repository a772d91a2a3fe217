package id.lelangkinerja.pades;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature found in a PDF, as its certificate tells it: who, with which NIP and office where it names them, issued
 * by whom.
 *
 * @param covers how many bytes of the file, from its beginning, it speaks for
 */
public record Found(String name, @Nullable String nip, @Nullable String office, @Nullable String organisation,
    String issuer, @Nullable Instant at, Worth worth, long covers) {

  /** What a signature is worth. */
  public enum Worth {
    /** Whole, by a certificate of this installation: not certified in the sense of PP 71/2019. */
    LOCAL,
    /** Whole, by an authority that the operator trusts. */
    TRUSTED,
    /** Whole, but nobody here knows who issued the certificate. */
    UNKNOWN_ISSUER,
    /** Whole, but its certificate or its time does not hold. */
    DOUBTFUL,
    /** What it speaks for was changed. */
    BROKEN;

    /** The key of its name in the message bundles. */
    public String key() {
      return "signing.worth." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether what was signed is what is there. */
    public boolean isWhole() {
      return this != BROKEN;
    }
  }
}
