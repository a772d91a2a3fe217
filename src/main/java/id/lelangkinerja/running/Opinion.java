package id.lelangkinerja.running;

import java.util.Locale;

/** What the regional secretary advises about an amendment. */
public enum Opinion {
  FOR, AGAINST;

  /** The key of its name in the message bundles. */
  public String key() {
    return "advice." + name().toLowerCase(Locale.ROOT);
  }
}
