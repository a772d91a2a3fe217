package id.lelangkinerja.measurement;

/** What became of what an agency handed in before: the share that was returned or adjusted. */
final class SendersRecord {
  /** Fewer verdicts count as if there were so many: one mistake among two is no habit yet. */
  private static final int FEWEST = 5;

  private SendersRecord() {}

  /** From 0 to 1: of so many verdicts so many were no plain confirmation. */
  static double degree(int faulted, int verdicts) {
    return (double) faulted / Math.max(FEWEST, verdicts);
  }
}
