package id.lelangkinerja.command;

import id.lelangkinerja.command.page.RoadMapPage.Speed;
import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Pace;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.scoring.Target;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How fast an indicator goes, against how fast it must: towards the next year's target, and a level towards the last
 * one as well. The recent way is that of the last six months, or from the baseline where there is no figure before
 * them.
 *
 * @param years the commitments in their order, at least one
 * @param stops the figures in their order
 */
record Going(ContractIndicator indicator, List<Commitment> years, List<Stop> stops) {
  private static final int RECENT = 6;
  private static final BigDecimal TWICE = BigDecimal.TWO;

  /** Nothing where no figure is there yet, or no pace can be told: a range, and a sum that shall stay low. */
  List<Speed> speeds() {
    if (stops.isEmpty() || indicator.polarity() == Polarity.WITHIN_RANGE) {
      return List.of();
    }
    if (indicator.aggregation() == Aggregation.SUM) {
      return indicator.polarity() == Polarity.HIGHER_IS_BETTER ? sum() : List.of();
    }
    var speeds = new ArrayList<Speed>();
    var last = years.getLast();
    var next = next().orElse(last);
    speeds.add(speed(next, level()));
    if (next.year() != last.year()) {
      speeds.add(speed(last, level()));
    }
    return speeds;
  }

  /** The commitment of the year in which the next period lies. */
  private Optional<Commitment> next() {
    var following = stops.getLast().month().plusMonths(1);
    return years.stream().filter(each -> each.year() == following.getYear()).findFirst();
  }

  private Pace.Course level() {
    var now = stops.getLast();
    var before = stops.stream().filter(each -> !each.month().isAfter(now.month().minusMonths(RECENT)))
        .reduce((_, later) -> later);
    return before
        .map(start -> new Pace.Course(start.value(), now.value(), months(start.month().until(now.month(),
            java.time.temporal.ChronoUnit.MONTHS))))
        .orElseGet(() -> new Pace.Course(indicator.baseline(), now.value(),
            months(Math.max(1, now.monthsSince(indicator.baselineAsOf())))));
  }

  /** What the year still needs, against what the last six months added. */
  private List<Speed> sum() {
    var now = stops.getLast();
    var recent = stops.stream().filter(each -> each.month().isAfter(now.month().minusMonths(RECENT))).toList();
    var added = total(recent);
    int span = recent.stream().mapToInt(Stop::length).sum();
    return next().map(next -> {
      var soFar = total(stops.stream().filter(each -> each.year() == next.year()).toList());
      return speed(next, new Pace.Course(soFar.subtract(added), soFar, months(span)));
    }).stream().toList();
  }

  private static BigDecimal total(List<Stop> stops) {
    return stops.stream().map(Stop::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal months(long months) {
    return BigDecimal.valueOf(months);
  }

  private Speed speed(Commitment towards, Pace.Course course) {
    var target = new Target.Level(towards.target());
    var left = months(stops.getLast().monthsTo(towards.year()));
    var aim = new Sentence.Amount(towards.target(), indicator.decimals());
    var year = Integer.toString(towards.year());
    return switch (Pace.towards(target, indicator.polarity(), course, left)) {
      case Pace.Reached() ->
        new Speed(Sentence.of("command.pace.reached", year, aim), new Tag("command.pace.well", "good"));
      case Pace.TimeUp() ->
        new Speed(Sentence.of("command.pace.time-up", year, aim), new Tag("command.pace.missed", "need"));
      case Pace.Stalled() -> said("command.pace.stalled", towards, course, new Tag("command.pace.stands", "need"));
      case Pace.Factor factor -> said("command.pace.factor", towards, course,
          factor.mustSpeedUp()
              ? new Tag("command.pace.faster", factor.value().compareTo(TWICE) > 0 ? "need" : "watch")
              : new Tag("command.pace.enough", "good"));
    };
  }

  private Speed said(String key, Commitment towards, Pace.Course course, Tag tag) {
    var rates = Pace.rates(new Target.Level(towards.target()), indicator.polarity(), course,
        months(stops.getLast().monthsTo(towards.year()))).orElseThrow();
    int decimals = indicator.decimals() + 1;
    return new Speed(Sentence.of(key, Integer.toString(towards.year()),
        new Sentence.Amount(towards.target(), indicator.decimals()), new Sentence.Amount(rates.needed(), decimals),
        new Sentence.Amount(rates.recent(), decimals), course.months().intValueExact(), indicator.unit()), tag);
  }
}
