package id.lelangkinerja.pades;

/**
 * Where a signature is seen: the page, counted from 1 or {@link #LAST}, and a rectangle on it in points (1/72 inch)
 * from the upper left corner.
 */
public record Slot(int page, float left, float top, float width, float height) {
  /** The last page, whichever that is. */
  public static final int LAST = 0;
}
