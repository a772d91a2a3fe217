package id.lelangkinerja.measurement;

/** What a number that is typed counts. */
enum Span {
  /** The period alone. */
  PERIOD,
  /** All periods of the year up to this one. */
  SINCE_JANUARY;

  static final String FIELD = "span";
}
