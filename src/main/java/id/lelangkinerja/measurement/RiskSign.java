package id.lelangkinerja.measurement;

/**
 * What may make a figure doubtful, each with how likely it makes a mistake when it is there in full: our own judgement,
 * between 0 and 1, which docs/verification.md explains.
 */
enum RiskSign {
  /** Nothing stands behind it: no file, no link, no case list. */
  EVIDENCE(0.6),
  /** It lies far from the earlier ones of its indicator. */
  OUTLIER(0.6),
  /** It is far from the one just before it. */
  JUMP(0.4),
  /** It meets its target by a hair. */
  JUST_MET(0.4),
  /** It ends in 0 or 5, as most figures of its agency do. */
  HEAPING(0.4),
  /** Much of what its agency handed in before was returned or adjusted. */
  RECORD(0.6),
  /** It corrects what was public. */
  CORRECTION(0.4),
  /** Who went where it comes from did not find it so. */
  FIELD(1);

  private final double gravity;

  RiskSign(double gravity) {
    this.gravity = gravity;
  }

  double gravity() {
    return gravity;
  }
}
