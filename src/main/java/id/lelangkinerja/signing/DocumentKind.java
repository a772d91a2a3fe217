package id.lelangkinerja.signing;

/** The kinds of documents that people consent to. */
public enum DocumentKind {
  INTEGRITY_PACT, CONTRACT, YEARLY_AGREEMENT,
  /** An addendum that changes a contract. */
  AMENDMENT,
  /** A handover act of a new head. */
  HANDOVER;

  /** The key of its name in the message bundles. */
  public String key() {
    return "document-kind." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
