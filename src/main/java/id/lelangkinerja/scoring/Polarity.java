package id.lelangkinerja.scoring;

/** Which way an indicator improves ("arah"). */
public enum Polarity {
  /** More is better: immunised children, revenue. */
  HIGHER_IS_BETTER,
  /** Less is better: poverty, maternal deaths, days to issue a permit. */
  LOWER_IS_BETTER,
  /** Inside two bounds is good, and both sides of it are bad: inflation, bed occupancy. */
  WITHIN_RANGE
}
