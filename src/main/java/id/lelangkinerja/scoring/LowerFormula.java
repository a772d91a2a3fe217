package id.lelangkinerja.scoring;

/**
 * How a region computes the achievement of an indicator where less is better; both are in use in Indonesia. T target,
 * R realised.
 */
public enum LowerFormula {
  /** (2T - R) / T x 100: linear, 0 from twice the target on, 200 at R = 0. The default. */
  MIRROR,
  /** T / R x 100: falls ever more slowly, and is without limit towards R = 0, where the region's cap stands instead. */
  INVERSE
}
