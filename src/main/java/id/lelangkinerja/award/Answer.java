package id.lelangkinerja.award;

/** What the panel answers to an objection. */
enum Answer {
  DISMISSED, UPHELD
}
