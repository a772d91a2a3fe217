package id.lelangkinerja.portal.page;

import java.math.BigDecimal;
import java.util.List;

/** A drawn path: lines, points and marks of both axes, every place ready; the table beside it says the same. */
public record Chart(List<Line> lines, List<Dot> dots, List<Year> years, List<Level> levels) {
  public Chart {
    lines = List.copyOf(lines);
    dots = List.copyOf(dots);
    years = List.copyOf(years);
    levels = List.copyOf(levels);
  }

  /** A line through points; its class is "line" or "line target". */
  public record Line(String css, String points) {}

  /** A figure; its class is "dot". */
  public record Dot(String css, String x, String y) {}

  /** A mark of the lower axis; without a text it is the baseline's. */
  public record Year(String x, String text) {}

  /** A height with the value that it stands for. */
  public record Level(String y, BigDecimal value) {}
}
