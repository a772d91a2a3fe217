package id.lelangkinerja.command.page;

import java.math.BigDecimal;
import java.util.List;

/** A road map drawn on a field of 720 by 260, every place ready; the tables beside it say the same. */
public record RoadChart(List<Line> lines, List<Dot> dots, List<Mark> years, List<Level> levels) {
  public RoadChart {
    lines = List.copyOf(lines);
    dots = List.copyOf(dots);
    years = List.copyOf(years);
    levels = List.copyOf(levels);
  }

  /** A line through points; its class is "line", "line target" or "line signed". */
  public record Line(String css, String points) {}

  /** A figure; its class is "dot", "dot open" for one that is not verified, or "dot start". */
  public record Dot(String css, String x, String y, String year, BigDecimal value) {}

  /** A year below the field. */
  public record Mark(String x, String text) {}

  /** A height with the value that it stands for. */
  public record Level(String y, BigDecimal value) {}
}
