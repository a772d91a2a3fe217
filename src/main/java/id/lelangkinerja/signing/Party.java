package id.lelangkinerja.signing;

/** The side on which a person signs: the first party (pihak pertama) promises, the second (pihak kedua) receives. */
public enum Party {
  FIRST, SECOND;

  /** The key of the party's name in the message bundles. */
  public String key() {
    return "party." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
