package id.lelangkinerja.signing;

/** The kinds of documents that people consent to. */
public enum DocumentKind {
  INTEGRITY_PACT, CONTRACT, YEARLY_AGREEMENT,
  /** An addendum that changes a contract. */
  AMENDMENT,
  /** A handover act of a new head. */
  HANDOVER;

  /** The key of what changed it later, which takes how often. */
  public String laterKey() {
    return this == YEARLY_AGREEMENT ? "verify.later-agreement" : "verify.later";
  }

  /** The key of the way to its public page. */
  public String pageKey() {
    return switch (this) {
      case CONTRACT, AMENDMENT -> "verify.to-page";
      case YEARLY_AGREEMENT -> "verify.to-page-agreement";
      case HANDOVER -> "verify.to-page-handover";
      case INTEGRITY_PACT -> "verify.to-page-document";
    };
  }

  /** The key of its name in the message bundles. */
  public String key() {
    return "document-kind." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
