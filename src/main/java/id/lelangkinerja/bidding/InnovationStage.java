package id.lelangkinerja.bidding;

/** How far an innovation has come, as the regional innovation index asks it. */
public enum InnovationStage {
  /** Not said yet, or in a document from before it was asked. */
  UNSTATED, INITIATIVE, TRIAL, APPLICATION
}
