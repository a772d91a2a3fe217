package id.lelangkinerja.measurement;

/**
 * What a list of measurements may be narrowed to: one of the states, or what is still with its agency after its term.
 */
enum Shown {
  AWAITED, DRAFT, SUBMITTED, VERIFIED, RETURNED, OVERDUE
}
