package id.lelangkinerja.portal;

import id.lelangkinerja.portal.page.Chart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the agreed path of one indicator against what was reached, on a field of 480 by 240: the baseline first, then
 * the contract's years. A year without a figure breaks the line; nothing is drawn in between.
 */
final class Drawing {
  private static final int LEFT = 70;
  private static final int RIGHT = 460;
  private static final int TOP = 20;
  private static final int BOTTOM = 200;
  private final List<Stop> stops;
  private final BigDecimal low;
  private final BigDecimal high;

  /** A year of the way: {@code agreed} and {@code reached} are both the baseline at its beginning, whose year may be empty. */
  record Stop(String year, BigDecimal agreed, @Nullable BigDecimal reached) {}

  private Drawing(List<Stop> stops) {
    this.stops = stops;
    var values = stops.stream().flatMap(stop -> Stream.concat(Stream.of(stop.agreed()),
        Stream.ofNullable(stop.reached()))).toList();
    this.low = Collections.min(values);
    this.high = Collections.max(values);
  }

  /** Of at least one stop. */
  static Chart of(List<Stop> stops) {
    return new Drawing(stops).chart();
  }

  private Chart chart() {
    var lines = new ArrayList<Chart.Line>();
    lines.add(new Chart.Line("line target", points(IntStream.range(0, stops.size()).boxed().toList(), false)));
    runs().stream().filter(run -> run.size() > 1).map(run -> new Chart.Line("line", points(run, true)))
        .forEach(lines::add);
    var years = new ArrayList<Chart.Year>();
    var dots = new ArrayList<Chart.Dot>();
    for (int at = 0; at < stops.size(); at++) {
      var stop = stops.get(at);
      years.add(new Chart.Year(x(at), stop.year()));
      if (stop.reached() != null) {
        dots.add(new Chart.Dot("dot", x(at), y(stop.reached())));
      }
    }
    return new Chart(lines, dots, years, levels());
  }

  /** Neighbouring years with a verified figure. */
  private List<List<Integer>> runs() {
    var runs = new ArrayList<List<Integer>>();
    boolean open = false;
    for (int at = 0; at < stops.size(); at++) {
      boolean figure = stops.get(at).reached() != null;
      if (figure && !open) {
        runs.add(new ArrayList<>());
      }
      if (figure) {
        runs.getLast().add(at);
      }
      open = figure;
    }
    return runs;
  }

  private String points(List<Integer> places, boolean reached) {
    return places.stream().map(at -> x(at) + "," + y(height(stops.get(at), reached)))
        .collect(Collectors.joining(" "));
  }

  private static BigDecimal height(Stop stop, boolean reached) {
    return reached && stop.reached() != null ? stop.reached() : stop.agreed();
  }

  private List<Chart.Level> levels() {
    var middle = low.add(high).divide(BigDecimal.TWO, high.scale() + 1, RoundingMode.HALF_UP);
    return Stream.of(low, middle, high).distinct().map(value -> new Chart.Level(y(value), value)).toList();
  }

  private String x(int at) {
    int steps = Math.max(1, stops.size() - 1);
    return place(BigDecimal.valueOf(at), BigDecimal.valueOf(steps), LEFT, RIGHT);
  }

  private String y(BigDecimal value) {
    var span = high.subtract(low);
    return span.signum() == 0
        ? Integer.toString((TOP + BOTTOM) / 2)
        : place(value.subtract(low), span, BOTTOM, TOP);
  }

  private static String place(BigDecimal part, BigDecimal span, int from, int to) {
    return part.multiply(BigDecimal.valueOf(to - from)).divide(span, 1, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(from)).toPlainString();
  }
}
