package id.lelangkinerja.signing;

/** The kinds of documents that people consent to. */
public enum DocumentKind {
  INTEGRITY_PACT, CONTRACT
}
