package id.lelangkinerja.sheet;

/**
 * How much of a file is read before it is refused: rows that hold something (the head not counted), columns, characters
 * of one cell, and bytes that a workbook may unpack to.
 */
public record Limits(int rows, int columns, int cell, long unpacked) {
  private static final int MIB = 1 << 20;

  /** What the program takes at most: 100,000 rows of 100 columns, 8,000 characters a cell, 100 MiB unpacked. */
  public static final Limits USUAL = new Limits(100_000, 100, 8_000, 100L * MIB);

  /** The same, of at most so many rows. */
  public Limits ofRows(int most) {
    return new Limits(most, columns, cell, unpacked);
  }
}
