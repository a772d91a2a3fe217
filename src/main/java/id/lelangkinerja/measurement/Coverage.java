package id.lelangkinerja.measurement;

/**
 * How complete the figures of some periods are. What is missing is never a value: a quarter without a verified figure
 * has no achievement of its own, whatever the quarters before it had.
 *
 * @param awaited  how many figures there should be in all
 * @param reported how many of them stand reported or verified
 * @param verified how many of them stand verified
 * @param overdue  how many are owed after their term
 */
public record Coverage(int awaited, int reported, int verified, int overdue) {
  static final Coverage NONE = new Coverage(0, 0, 0, 0);

  Coverage plus(Coverage other) {
    return new Coverage(awaited + other.awaited, reported + other.reported, verified + other.verified,
        overdue + other.overdue);
  }

  /** Figures belong here and none of them is verified. */
  public boolean isUntold() {
    return awaited > 0 && verified == 0;
  }

  /** Some of the figures that belong here are verified, others are not. */
  public boolean isPartial() {
    return verified > 0 && verified < awaited;
  }
}
