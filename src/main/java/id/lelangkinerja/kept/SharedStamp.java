package id.lelangkinerja.kept;

/**
 * The stamp of what every page of a region may tell (agencies, names, settings), as it was read with a request's offices: what is kept
 * beside it needs no other look at the database in that request.
 */
public record SharedStamp(long value) {
  /** Under this name it is kept among the request's attributes. */
  public static final String ATTRIBUTE = "lk.shared-stamp";
}
