package id.lelangkinerja.region;

/** How agencies follow one another. */
public enum SuccessionKind {
  /** Several become one, or one is taken into another that stays. */
  MERGER,
  /** One becomes several, each with its share. */
  SPLIT,
  /** One takes the place of one. */
  REPLACEMENT
}
