package id.lelangkinerja.intake;

/** Is told how far the work on a file is. */
@FunctionalInterface
public interface Progress {
  /** Nobody looks on. */
  Progress UNSEEN = (_, _) -> {
  };
  /** How many rows are known only when all are read. */
  int UNKNOWN = -1;

  /** So many rows are done, of so many in all, or of {@link #UNKNOWN}. */
  void told(int done, int all);
}
