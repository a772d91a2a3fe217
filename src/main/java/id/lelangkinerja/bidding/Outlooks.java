package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.Meter;
import id.lelangkinerja.bidding.page.Outlook;
import id.lelangkinerja.round.LotHistory;
import id.lelangkinerja.scoring.Ambition;
import id.lelangkinerja.scoring.Plausible;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.scoring.TrendLine;
import id.lelangkinerja.scoring.TruthInducing;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Sentence.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what a bid promises against the indicators' own history, what other places published and what the lot asks: one
 * by one, and as a whole.
 */
final class Outlooks {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private final BidContent content;
  private final LotTerms terms;
  private final LotTerms.Measure measure;
  private final int decimals;
  private final Optional<TrendLine> trend;

  private Outlooks(BidContent content, LotTerms terms, LotTerms.Measure measure, int decimals) {
    this.content = content;
    this.terms = terms;
    this.measure = measure;
    this.decimals = decimals;
    this.trend = terms.ground().trend(measure.indicatorId());
  }

  static Outlook of(BidContent content, LotTerms terms, LotTerms.Measure measure, int decimals) {
    return new Outlooks(content, terms, measure, decimals).outlook();
  }

  /** The whole bid, by {@link Ambition}, of the targets that are there and have a reserve. */
  static Meter meter(BidContent content, LotTerms terms) {
    var aims = content.targets().stream().flatMap(target -> aim(content, terms, target).stream()).toList();
    var own = OwnFigures.ofLot(terms).orElse(null);
    if (aims.isEmpty()) {
      return new Meter(Sentence.of("bid-meter.none"), "", own, null, List.of(), List.of());
    }
    var percent = Ambition.of(aims).multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP);
    int asked = terms.reserves().size();
    return new Meter(asked > aims.size()
        ? Sentence.of("bid-meter.some", new Amount(percent, 0), aims.size(), asked)
        : Sentence.of("bid-meter.all", new Amount(percent, 0)), percent.toPlainString(), own,
        besidePeers(content, terms),
        OwnFigures.fallingBehind(content, terms), Doubts.of(content, terms));
  }

  /** Of how many indicators the last target is better than, as good as or weaker than the median of other places. */
  private static @Nullable Sentence besidePeers(BidContent content, LotTerms terms) {
    var signs = terms.measures().stream()
        .flatMap(measure -> content.target(measure.indicatorId(), terms.lastYear()).stream()
            .flatMap(target -> terms.ground().peersMedian(measure.indicatorId()).stream()
                .map(median -> gain(measure.polarity(), median, target).signum())))
        .toList();
    return signs.isEmpty()
        ? null
        : Sentence.of("bid-meter.peers", count(signs, 1), count(signs, 0), count(signs, -1), signs.size());
  }

  private static int count(List<Integer> signs, int sign) {
    return (int) signs.stream().filter(each -> each == sign).count();
  }

  static Optional<Ambition.Aim> aim(BidContent content, LotTerms terms, BidContent.Target target) {
    var measure = terms.measure(target.indicator());
    var reserve = terms.reserve(target.indicator(), target.year());
    var baseline = content.baseline(target.indicator()).map(BidContent.Baseline::value).orElse(null);
    return measure.flatMap(each -> reserve.map(least -> new Ambition.Aim(each.polarity(), each.weight(), least,
        terms.ground().stretch(target.indicator(), target.year()).orElse(least), baseline,
        terms.ground().plausible(each.polarity(), target.indicator(), target.year()).map(Plausible::value).orElse(null),
        target.value())));
  }

  private Outlook outlook() {
    var history = terms.ground().history(measure.indicatorId());
    var baseline = content.baseline(measure.indicatorId())
        .map(each -> new TrendLine.Figure(each.asOf().getYear(), each.value()))
        .filter(each -> each.year() < terms.firstYear());
    int first = IntStream.concat(
        Stream.concat(history.stream().limit(1).map(LotHistory.Year::figure), baseline.stream())
            .mapToInt(TrendLine.Figure::year),
        terms.ground().latestPeers(measure.indicatorId()).stream().mapToInt(PeerFigure::year))
        .reduce(terms.firstYear(), Math::min);
    var years = IntStream.rangeClosed(first, terms.lastYear()).mapToObj(year -> year(year, history)).toList();
    return new Outlook("outlook-" + measure.code(), measure.name(), measure.unit(), decimals,
        PathDrawing.of(years, decimals, baseline.orElse(null)),
        OwnFigures.told(history).orElse(null),
        said(history.size()), years);
  }

  private Outlook.Year year(int year, List<LotHistory.Year> history) {
    var indicator = measure.indicatorId();
    var own = history.stream().filter(each -> each.year() == year).findFirst()
        .map(each -> OwnFigures.of(each, decimals));
    // before the first promised year the line would only hide the figures
    var forecast = trend.filter(_ -> year >= terms.firstYear()).map(line -> line.at(year));
    return new Outlook.Year(Integer.toString(year), own.orElse(null),
        forecast.map(TrendLine.Forecast::low).orElse(null), forecast.map(TrendLine.Forecast::expected).orElse(null),
        forecast.map(TrendLine.Forecast::high).orElse(null), terms.reserve(indicator, year).orElse(null),
        terms.ground().stretch(indicator, year).orElse(null), content.target(indicator, year).orElse(null),
        terms.ground().peers(indicator).stream().filter(each -> each.year() == year)
            .map(each -> new Outlook.Peer(each.place(), each.value())).toList());
  }

  private List<Sentence> said(int figures) {
    var said = new ArrayList<Sentence>();
    var last = content.target(measure.indicatorId(), terms.lastYear());
    if (last.isEmpty()) {
      said.add(Sentence.of("bid-outlook.no-target", year()));
    }
    trend.ifPresentOrElse(line -> said.add(againstTrend(line.at(terms.lastYear()), last)),
        () -> said.add(Sentence.of("bid-outlook.no-trend", figures, TrendLine.FEWEST)));
    last.flatMap(this::againstReserve).ifPresent(said::add);
    terms.ground().peersMedian(measure.indicatorId()).ifPresent(median -> said.add(againstPeers(median, last)));
    said.addAll(OwnFigures.behind(content, terms, measure));
    return said;
  }

  private Sentence againstPeers(BigDecimal median, Optional<BigDecimal> target) {
    var latest = terms.ground().latestPeers(measure.indicatorId());
    var years = latest.stream().map(PeerFigure::year).sorted().distinct().toList();
    var when = years.size() == 1 ? years.getFirst().toString() : years.getFirst() + "–" + years.getLast();
    var about = new Object[]{amount(median), latest.size(), when};
    if (target.isEmpty()) {
      return Sentence.of("bid-outlook.peers", about);
    }
    var better = gain(median, target.get());
    var way = better.signum() == 0 ? "as" : better.signum() > 0 ? "better" : "worse";
    return Sentence.of("bid-outlook.peers-" + way,
        Stream.concat(Stream.of(about), Stream.of(year(), amount(target.get()), amount(better.abs()))).toArray());
  }

  private Sentence againstTrend(TrendLine.Forecast forecast, Optional<BigDecimal> target) {
    var bounds = new Object[]{year(), amount(forecast.expected()), amount(forecast.low()), amount(forecast.high())};
    if (target.isEmpty()) {
      return Sentence.of("bid-outlook.trend", bounds);
    }
    var better = gain(forecast.expected(), target.get());
    boolean within = target.get().compareTo(forecast.low()) >= 0 && target.get().compareTo(forecast.high()) <= 0;
    var way = better.setScale(decimals, RoundingMode.HALF_UP).signum() == 0
        ? "as"
        : (better.signum() > 0 ? "better" : "worse") + (within ? "-within" : "-beyond");
    return Sentence.of("bid-outlook." + way,
        Stream.concat(Stream.of(bounds), Stream.of(amount(target.get()), amount(better.abs()))).toArray());
  }

  private Optional<Sentence> againstReserve(BigDecimal target) {
    var reserve = terms.reserve(measure.indicatorId(), terms.lastYear());
    if (reserve.isEmpty()) {
      return Optional.empty();
    }
    var over = gain(reserve.get(), target);
    var stretch = terms.ground().stretch(measure.indicatorId(), terms.lastYear());
    if (over.signum() < 0) {
      return Optional.of(Sentence.of("bid-outlook.below", amount(reserve.get()), amount(over.abs()), year()));
    }
    var way = stretch.filter(most -> gain(reserve.get(), most).signum() > 0)
        .flatMap(most -> TruthInducing.normalise(measure.polarity(), reserve.get(), most, null, target));
    return Optional.of(way.isEmpty() || stretch.isEmpty()
        ? Sentence.of("bid-outlook.over", amount(reserve.get()), amount(over), year())
        : Sentence.of(way.get().compareTo(BigDecimal.ONE) > 0 ? "bid-outlook.past-stretch" : "bid-outlook.way",
            new Amount(way.get().multiply(HUNDRED), 0), amount(reserve.get()), amount(stretch.get()), year()));
  }

  private String year() {
    return Integer.toString(terms.lastYear());
  }

  private Amount amount(BigDecimal value) {
    return new Amount(value, decimals);
  }

  private BigDecimal gain(BigDecimal from, BigDecimal to) {
    return gain(measure.polarity(), from, to);
  }

  private static BigDecimal gain(Polarity polarity, BigDecimal from, BigDecimal to) {
    return polarity == Polarity.LOWER_IS_BETTER ? from.subtract(to) : to.subtract(from);
  }
}
