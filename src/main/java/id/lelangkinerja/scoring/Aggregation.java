package id.lelangkinerja.scoring;

/** How the values of a year's periods become the year's value. */
public enum Aggregation {
  /** The periods add up; the target grows with the year: permits issued, kilometres built. */
  SUM,
  /** The latest period stands for the year: the poverty rate, a coverage. */
  LAST,
  /** The mean of the periods reported, each counting the same: a satisfaction index. */
  AVERAGE,
  /** The largest of the periods. */
  MAX,
  /** The smallest of the periods. */
  MIN,
  /** The sum of the numerators over the sum of the denominators, so that a busy month counts more than a quiet one. */
  RATIO
}
