package id.lelangkinerja.measurement;

/**
 * What a list of measurements may be narrowed to: one of the states, what is still with its agency after its term, or what was
 * closed because of that.
 */
enum Shown {
  AWAITED, DRAFT, SUBMITTED, VERIFIED, RETURNED, OVERDUE, LOCKED
}
