package id.lelangkinerja.signing;

import java.util.Locale;

/**
 * Where a signature came from: this installation's own certificates, the national service (BSrE), or a file that was
 * signed elsewhere and brought back.
 */
public enum Provider {
  LOCAL, BSRE, OUTSIDE;

  /** The key of the provider's name in the message bundles. */
  public String key() {
    return "signing.provider." + name().toLowerCase(Locale.ROOT);
  }
}
