package id.lelangkinerja.platform;

/** The region that an address names: its permanent number, its code there (3573), its full and its short name. */
public record RegionHere(RegionId id, String code, String name, String shortName) {
  /** Under this name the region of a request is kept among the request's attributes. */
  public static final String ATTRIBUTE = "lk.region";
}
