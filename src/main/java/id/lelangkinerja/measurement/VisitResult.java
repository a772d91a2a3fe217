package id.lelangkinerja.measurement;

/** What a visit found: the figure as it was reported, another one, or nothing that could be counted. */
public enum VisitResult {
  CONFIRMED, DIFFERS, NOT_FOUND
}
