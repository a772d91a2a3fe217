package id.lelangkinerja.planning;

/** The three classes of public problems that the programme auctions. */
public enum ProblemClass {
  PUBLIC_SERVICE, SOCIAL, ECONOMIC
}
