package id.lelangkinerja.bidding;

/** The three kinds of regional innovation (PP 38/2017, article 5). */
public enum InnovationKind {
  GOVERNANCE, PUBLIC_SERVICE, OTHER
}
