package id.lelangkinerja.bidding;

/** From whom the idea of a regional innovation may come (PP 38/2017, article 7). */
public enum Initiator {
  /** Not said yet, or in a document from before it was asked. */
  UNSTATED, HEAD_OF_REGION, COUNCIL_MEMBER, AGENCY, CIVIL_SERVANT, CITIZEN
}
