package id.lelangkinerja.intake;

/** Where a file that was handed in stands: read, shown to its uploader alone, written, taken in, or thrown away. */
enum ImportState {
  READING, PREVIEW, WRITING, ACCEPTED, DISCARDED;

  /** Whether the program is at work on it. */
  boolean isAtWork() {
    return this == READING || this == WRITING;
  }
}
