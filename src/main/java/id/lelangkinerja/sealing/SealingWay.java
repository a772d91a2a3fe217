package id.lelangkinerja.sealing;

import java.util.Locale;

/** Who can open what is sealed to a round's key. */
public enum SealingWay {
  /** The private half is wrapped by the installation's key. */
  INSTALLATION,
  /** The private half is in three parts, each with one holder; two of them open. */
  SPLIT;

  /** The key of its name in the message bundles. */
  public String key() {
    return "sealing-way." + name().toLowerCase(Locale.ROOT);
  }
}
