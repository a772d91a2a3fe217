package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Acting;

/** A kind whose rows are written one by one, through the use cases of single things. */
public interface RowKind extends ImportKind {
  /** All lines are held in memory while they are judged. */
  @Override
  default int mostRows() {
    return 20_000;
  }

  /**
   * Reads and judges every line against what the region holds now and against the lines before it: notes the faults
   * beside their cells, and tells the batch of each line without fault whether it is new (and how it is written,
   * through the use cases) or the same as what is there. Writes nothing itself.
   */
  void check(Acting who, Batch batch);
}
