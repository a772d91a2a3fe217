package id.lelangkinerja.web.page;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * part/map.jte: areas coloured by category, with the same figures in a table. The colours are those of the heat map:
 * a1 to a5, "none" for what was not reported (hatched), "" where nothing is due.
 *
 * @param id     names the drawing within its page
 * @param width  of the frame, in whole units; {@code height} likewise
 * @param source whose the boundaries are
 * @param shapes in the order of the table
 * @param thresholds above which a5, a4, a3 and a2 begin, in per cent
 */
public record MapDrawing(String id, int width, int height, String source, List<Shape> shapes,
    List<BigDecimal> thresholds) {
  /** Up to so many areas have room for their names. */
  private static final int MOST_NAMES = 12;

  public MapDrawing {
    shapes = List.copyOf(shapes);
    thresholds = List.copyOf(thresholds);
  }

  public boolean hasNames() {
    return shapes.size() <= MOST_NAMES;
  }

  /**
   * One area: its long and its short name, the path as SVG spells it, where its name may stand, and what it is worth.
   */
  public record Shape(String name, String shortName, String path, int labelX, int labelY, Figure figure) {}

  /**
   * What an area shows: where it leads, the score in per cent where there is one, its colour, the key of its meaning.
   */
  public record Figure(String url, @Nullable BigDecimal percent, String css, String meaning) {}
}
