package id.lelangkinerja.intake;

/** Where a file that was handed in stands: shown to its uploader alone, taken in, or thrown away. */
enum ImportState {
  PREVIEW, ACCEPTED, DISCARDED
}
