package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.Outlook;
import id.lelangkinerja.bidding.page.PathChart;
import id.lelangkinerja.scoring.TrendLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the years of an outlook: published figures here and elsewhere, trend with its interval, reserve, stretch
 * and the promised path.
 */
final class PathDrawing {
  private static final int LEFT = 70;
  private static final int RIGHT = 700;
  private static final int TOP = 20;
  private static final int BOTTOM = 215;
  /** So many years are named below the field; in between every second, third... */
  private static final int MOST_MARKS = 8;
  private static final String PROMISED = "line";
  private final List<Outlook.Year> years;
  private final int decimals;
  private final TrendLine.@Nullable Figure baseline;
  private final BigDecimal low;
  private final BigDecimal high;

  private PathDrawing(List<Outlook.Year> years, int decimals, TrendLine.@Nullable Figure baseline,
      List<BigDecimal> values) {
    this.years = years;
    this.decimals = decimals;
    this.baseline = baseline;
    this.low = Collections.min(values);
    this.high = Collections.max(values);
  }

  /** Null where no year has a value. */
  static @Nullable PathChart of(List<Outlook.Year> years, int decimals, TrendLine.@Nullable Figure baseline) {
    var drawn = years.stream()
        .flatMap(year -> Stream.of(year.published(), year.verified(), year.low(), year.high(), year.reserve(),
            year.stretch(), year.target()));
    var beside = Stream.concat(Stream.ofNullable(baseline).map(TrendLine.Figure::value),
        years.stream().flatMap(year -> year.peers().stream()).map(Outlook.Peer::value));
    var values = Stream.concat(drawn, beside).filter(Objects::nonNull).toList();
    return values.isEmpty() ? null : new PathDrawing(years, decimals, baseline, values).chart();
  }

  private PathChart chart() {
    var lines = new ArrayList<PathChart.Line>();
    line(lines, "line trend", Outlook.Year::expected);
    line(lines, "line target", Outlook.Year::reserve);
    line(lines, "line stretch", Outlook.Year::stretch);
    line(lines, PROMISED, Outlook.Year::target);
    var dots = Stream.of(start(), dots("dot open", Outlook.Year::published),
        dots("dot verified", Outlook.Year::verified), dots("dot", Outlook.Year::target))
        .flatMap(each -> each).toList();
    var upper = points(Outlook.Year::high);
    var lower = points(Outlook.Year::low);
    var band = Stream.concat(upper.stream(), lower.reversed().stream()).collect(Collectors.joining(" "));
    return new PathChart(band, lines, dots, dots("dot start", Outlook.Year::stretch).toList(), peers(), marks(),
        levels());
  }

  private void line(List<PathChart.Line> lines, String css, Function<Outlook.Year, @Nullable BigDecimal> value) {
    var points = points(value);
    if (css.equals(PROMISED) && baseline != null) {
      points.addFirst(x(baseline.year()) + "," + y(baseline.value()));
    }
    if (points.size() > 1) {
      lines.add(new PathChart.Line(css, String.join(" ", points)));
    }
  }

  private List<String> points(Function<Outlook.Year, @Nullable BigDecimal> value) {
    var points = new ArrayList<String>();
    for (var year : years) {
      var at = value.apply(year);
      if (at != null) {
        points.add(x(year) + "," + y(at));
      }
    }
    return points;
  }

  private Stream<PathChart.Dot> dots(String css, Function<Outlook.Year, @Nullable BigDecimal> value) {
    return years.stream().flatMap(year -> Stream.ofNullable(value.apply(year))
        .map(at -> new PathChart.Dot(css, x(year), y(at), year.year(), at)));
  }

  private List<PathChart.Dot> peers() {
    return years.stream().flatMap(year -> year.peers().stream().map(peer -> new PathChart.Dot("dot peer", x(year),
        y(peer.value()), peer.place() + " " + year.year(), peer.value()))).toList();
  }

  /** Where the promise starts from. */
  private Stream<PathChart.Dot> start() {
    return baseline == null
        ? Stream.empty()
        : Stream.of(new PathChart.Dot("dot start", x(baseline.year()), y(baseline.value()),
            Integer.toString(baseline.year()), baseline.value()));
  }

  private List<PathChart.Mark> marks() {
    int step = (years.size() + MOST_MARKS - 1) / MOST_MARKS;
    return years.reversed().stream().filter(year -> years.reversed().indexOf(year) % step == 0)
        .map(year -> new PathChart.Mark(x(year), year.year())).toList();
  }

  private List<PathChart.Level> levels() {
    var middle = low.add(high).divide(BigDecimal.TWO, decimals + 1, RoundingMode.HALF_UP);
    return Stream.of(low, middle, high).distinct().map(value -> new PathChart.Level(y(value), value)).toList();
  }

  private String x(Outlook.Year year) {
    return x(Integer.parseInt(year.year()));
  }

  private String x(int year) {
    int first = Integer.parseInt(years.getFirst().year());
    int span = Integer.parseInt(years.getLast().year()) - first;
    return place(BigDecimal.valueOf(year - (long) first),
        BigDecimal.valueOf(Math.max(1, span)), LEFT, RIGHT);
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
