package id.lelangkinerja.bidding.page;

import java.math.BigDecimal;
import java.util.List;

/** The promised path on a field of 720 by 250, every place ready; the table beside it says the same. */
public record PathChart(String band, List<Line> lines, List<Dot> dots, List<Dot> goals, List<Dot> peers,
    List<Mark> years,
    List<Level> levels) {
  public PathChart {
    lines = List.copyOf(lines);
    dots = List.copyOf(dots);
    goals = List.copyOf(goals);
    peers = List.copyOf(peers);
    years = List.copyOf(years);
    levels = List.copyOf(levels);
  }

  /** A line through points: "line" the promise, "line target" the reserve, "line stretch", "line trend". */
  public record Line(String css, String points) {}

  /**
   * A figure: "dot open" where it was published, "dot verified" where it was verified, "dot" where it is promised, "dot start" the baseline and the
   * goals, which are drawn as squares, "dot peer" what was published elsewhere, drawn as triangles, its place before
   * the year.
   */
  public record Dot(String css, String x, String y, String year, BigDecimal value) {}

  /** A year below the field. */
  public record Mark(String x, String text) {}

  /** A height with the value that it stands for. */
  public record Level(String y, BigDecimal value) {}
}
