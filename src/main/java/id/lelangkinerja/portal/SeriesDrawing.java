package id.lelangkinerja.portal;

import id.lelangkinerja.planning.Figure;
import id.lelangkinerja.planning.ValueKind;
import id.lelangkinerja.portal.page.SeriesChart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a published series onto a field of 640 by 260: years to the right, figures upwards, no year invented. */
final class SeriesDrawing {
  private static final int LEFT = 72;
  private static final int RIGHT = 616;
  private static final int TOP = 20;
  private static final int BOTTOM = 216;
  private static final int MOST_YEARS = 9;
  private final List<Figure> figures;
  private final int decimals;
  private final Locale reader;
  private final int firstYear;
  private final int lastYear;
  private final BigDecimal lowest;
  private final BigDecimal highest;

  private SeriesDrawing(List<Figure> figures, int decimals, Locale reader) {
    this.figures = figures;
    this.decimals = decimals;
    this.reader = reader;
    this.firstYear = figures.stream().mapToInt(Figure::year).min().orElseThrow();
    this.lastYear = figures.stream().mapToInt(Figure::year).max().orElseThrow();
    this.lowest = figures.stream().map(SeriesDrawing::value).min(Comparator.naturalOrder()).orElseThrow();
    this.highest = figures.stream().map(SeriesDrawing::value).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Nothing where fewer than two numbers are published: one point is no course. */
  static Optional<SeriesChart> of(List<Figure> series, int decimals, Locale reader) {
    var numbers = series.stream().filter(figure -> figure.value() != null)
        .sorted(Comparator.comparingInt(Figure::year)).toList();
    return numbers.size() < 2 ? Optional.empty() : Optional.of(new SeriesDrawing(numbers, decimals, reader).chart());
  }

  private SeriesChart chart() {
    var lines = new ArrayList<SeriesChart.Line>();
    for (var kind : ValueKind.values()) {
      runs(kind).stream().filter(run -> run.size() > 1).map(run -> new SeriesChart.Line(name(kind), points(run)))
          .forEach(lines::add);
    }
    var points = figures.stream().map(figure -> new SeriesChart.Point(name(figure.kind()), x(figure.year()),
        y(value(figure)), figure.year() + ": " + figure.shown(decimals, reader))).toList();
    return new SeriesChart(lines, points, years(), levels());
  }

  /** Consecutive years of one kind; a missing year ends a run. */
  private List<List<Figure>> runs(ValueKind kind) {
    var runs = new ArrayList<List<Figure>>();
    for (var figure : figures) {
      if (figure.kind() != kind) {
        continue;
      }
      if (runs.isEmpty() || runs.getLast().getLast().year() + 1 != figure.year()) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(figure);
    }
    return runs;
  }

  private String points(List<Figure> run) {
    return run.stream().map(figure -> x(figure.year()) + "," + y(value(figure))).collect(Collectors.joining(" "));
  }

  private List<SeriesChart.Mark> years() {
    int step = Math.ceilDiv(lastYear - firstYear + 1, MOST_YEARS);
    return IntStream.rangeClosed(firstYear, lastYear).filter(year -> (lastYear - year) % step == 0)
        .mapToObj(year -> new SeriesChart.Mark(x(year), Integer.toString(year))).toList();
  }

  private List<SeriesChart.Mark> levels() {
    return Stream.of(lowest, highest).distinct().map(level -> new SeriesChart.Mark(y(level),
        Figure.shown(level, null, decimals, reader))).toList();
  }

  private String x(int year) {
    return place(BigDecimal.valueOf(year - firstYear), BigDecimal.valueOf(lastYear - firstYear), LEFT, RIGHT);
  }

  private String y(BigDecimal value) {
    return place(value.subtract(lowest), highest.subtract(lowest), BOTTOM, TOP);
  }

  /** So much of the span, between the two edges; the middle where there is no span. */
  private static String place(BigDecimal part, BigDecimal span, int from, int to) {
    var way = BigDecimal.valueOf(to - from);
    var gone = span.signum() == 0
        ? way.divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP)
        : part.multiply(way).divide(span, 1, RoundingMode.HALF_UP);
    return gone.add(BigDecimal.valueOf(from)).toPlainString();
  }

  private static BigDecimal value(Figure figure) {
    return Objects.requireNonNull(figure.value());
  }

  private static String name(ValueKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
