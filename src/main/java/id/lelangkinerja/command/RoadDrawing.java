package id.lelangkinerja.command;

import id.lelangkinerja.command.page.RoadChart;
import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractIndicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the way of one indicator: the baseline, the path of its targets at the end of each year, the signed path
 * where an amendment left it, and the figures at the end of their periods. Nothing is drawn where nothing was reported.
 */
final class RoadDrawing {
  private static final int LEFT = 70;
  private static final int RIGHT = 700;
  private static final int TOP = 20;
  private static final int BOTTOM = 215;
  private static final int DECEMBER = 12;
  private final ContractIndicator indicator;
  private final List<Commitment> years;
  private final List<Stop> stops;
  private final YearMonth from;
  private final int months;
  private final BigDecimal low;
  private final BigDecimal high;

  private RoadDrawing(ContractIndicator indicator, List<Commitment> years, List<Stop> stops) {
    this.indicator = indicator;
    this.years = years;
    this.stops = stops;
    var asOf = YearMonth.from(indicator.baselineAsOf());
    var before = YearMonth.of(years.getFirst().year() - 1, DECEMBER);
    this.from = asOf.isBefore(before) ? asOf : before;
    this.months = (int) ChronoUnit.MONTHS.between(from, YearMonth.of(years.getLast().year(), DECEMBER));
    var values = Stream.of(Stream.of(indicator.baseline()), years.stream().map(Commitment::target),
        years.stream().map(Commitment::signed), stops.stream().map(Stop::value)).flatMap(Function.identity()).toList();
    this.low = Collections.min(values);
    this.high = Collections.max(values);
  }

  /** Of at least one year. */
  static RoadChart of(ContractIndicator indicator, List<Commitment> years, List<Stop> stops) {
    return new RoadDrawing(indicator, years, stops).chart();
  }

  private RoadChart chart() {
    var lines = new ArrayList<RoadChart.Line>();
    if (years.stream().anyMatch(Commitment::isAmended)) {
      lines.add(new RoadChart.Line("line signed", path(Commitment::signed)));
    }
    lines.add(new RoadChart.Line("line target", path(Commitment::target)));
    runs().stream().filter(run -> run.size() > 1)
        .map(run -> new RoadChart.Line("line",
            run.stream().map(stop -> at(stop.month(), stop.value())).collect(Collectors.joining(" "))))
        .forEach(lines::add);
    var dots = new ArrayList<RoadChart.Dot>();
    dots.add(new RoadChart.Dot("dot start", x(start()), y(indicator.baseline()), start().toString(),
        indicator.baseline()));
    stops.forEach(stop -> dots.add(new RoadChart.Dot(stop.verified() ? "dot" : "dot open", x(stop.month()),
        y(stop.value()), stop.month().toString(), stop.value())));
    return new RoadChart(lines, dots, years.stream().map(year -> new RoadChart.Mark(x(end(year)),
        Integer.toString(year.year()))).toList(), levels());
  }

  /** Figures that follow each other without a gap; the last of one year and the first of the next do. */
  private List<List<Stop>> runs() {
    var runs = new ArrayList<List<Stop>>();
    for (var stop : stops) {
      boolean follows = !runs.isEmpty()
          && !runs.getLast().getLast().month().plusMonths(stop.length()).isBefore(stop.month());
      if (!follows) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(stop);
    }
    return runs;
  }

  private String path(Function<Commitment, BigDecimal> aim) {
    return Stream.concat(Stream.of(at(start(), indicator.baseline())),
        years.stream().map(year -> at(end(year), aim.apply(year)))).collect(Collectors.joining(" "));
  }

  private YearMonth start() {
    return YearMonth.from(indicator.baselineAsOf());
  }

  private static YearMonth end(Commitment year) {
    return YearMonth.of(year.year(), DECEMBER);
  }

  private List<RoadChart.Level> levels() {
    var middle = low.add(high).divide(BigDecimal.TWO, indicator.decimals() + 1, RoundingMode.HALF_UP);
    return Stream.of(low, middle, high).distinct().map(value -> new RoadChart.Level(y(value), value)).toList();
  }

  private String at(YearMonth month, BigDecimal value) {
    return x(month) + "," + y(value);
  }

  private String x(YearMonth month) {
    return place(BigDecimal.valueOf(ChronoUnit.MONTHS.between(from, month)), BigDecimal.valueOf(Math.max(1, months)),
        LEFT, RIGHT);
  }

  private String y(BigDecimal value) {
    var span = high.subtract(low);
    return span.signum() == 0
        ? Integer.toString((TOP + BOTTOM) / 2)
        : place(value.subtract(low), span, BOTTOM, TOP);
  }

  private static String place(BigDecimal part, BigDecimal span, int from, int to) {
    return part.multiply(BigDecimal.valueOf((long) to - from)).divide(span, 1, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(from)).toPlainString();
  }
}
