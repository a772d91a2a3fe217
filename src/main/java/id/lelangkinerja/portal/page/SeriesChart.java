package id.lelangkinerja.portal.page;

import java.util.List;

/**
 * A drawn series: lines broken where a year has no figure, points, and the marks of both axes; all places are ready.
 */
public record SeriesChart(List<Line> lines, List<Point> points, List<Mark> years, List<Mark> levels) {
  public SeriesChart {
    lines = List.copyOf(lines);
    points = List.copyOf(points);
    years = List.copyOf(years);
    levels = List.copyOf(levels);
  }

  /** Consecutive years of one kind: {@code kind} is its class (realised, target, calculated). */
  public record Line(String kind, String points) {}

  public record Point(String kind, String x, String y, String text) {}

  public record Mark(String at, String text) {}
}
