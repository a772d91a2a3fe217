package id.lelangkinerja.measurement;

import id.lelangkinerja.scoring.CategoryScale;
import id.lelangkinerja.scoring.Decimals;
import id.lelangkinerja.scoring.PeriodValue;
import id.lelangkinerja.scoring.Rollup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure with what it is judged by: pure.
 *
 * @param yearTarget the year's target
 * @param figure     as it is written down
 * @param before     what stood reported in the periods before, oldest first, of this year and the two before it
 * @param thisYear   those of them that are of the figure's own year
 */
record Background(Definition definition, LocalDate endsOn, BigDecimal yearTarget, PeriodValue figure,
    List<PeriodValue> before, List<PeriodValue> thisYear) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Background {
    before = List.copyOf(before);
    thisYear = List.copyOf(thisYear);
  }

  /** What the figure is asked, each with the numbers that raise the question; about its size it is asked once at most. */
  List<Doubt> doubts() {
    return Stream.of(size(), whole(), denominator(), same()).flatMap(Optional::stream).toList();
  }

  /** Whether the year so far, with this figure, is not even in the region's high category: then it is to be explained. */
  boolean isOffTrack(CategoryScale scale) {
    var values = Stream.concat(thisYear.stream(), Stream.of(figure)).toList();
    return Rollup.yearValue(definition.aggregation(), values, definition.per())
        .map(year -> definition.achievement(yearTarget, values.size(), year).min(definition.cap()))
        .filter(percent -> !scale.isOnItsWay(percent)).isPresent();
  }

  private Optional<Doubt> size() {
    var value = figure.value();
    var known = known();
    if (value.signum() < 0 && known.stream().noneMatch(each -> each.signum() < 0)) {
      return Optional.of(new Doubt(Question.SIGN, List.of(value)));
    }
    var last = before().isEmpty() ? definition.baseline(1) : before().getLast().value();
    if (value.signum() == 0 && last.signum() != 0 && yearTarget.signum() != 0) {
      return Optional.of(new Doubt(Question.ZERO, List.of(last)));
    }
    var lowest = Collections.min(known);
    var highest = Collections.max(known);
    var room = highest.subtract(lowest).max(lowest.abs().max(highest.abs()).multiply(HALF));
    if (value.compareTo(lowest.subtract(room)) < 0 || value.compareTo(highest.add(room)) > 0) {
      return Optional.of(new Doubt(Question.RANGE, List.of(lowest, highest)));
    }
    var values = before.isEmpty() ? List.of(last) : before.stream().map(PeriodValue::value).toList();
    return Jump.unusual(value, values) ? Optional.of(new Doubt(Question.JUMP, List.of(last))) : Optional.empty();
  }

  /** What makes a figure of one period plausible: those before it, where it began, and what is to be reached. */
  private List<BigDecimal> known() {
    var known = new ArrayList<>(before.stream().map(PeriodValue::value).toList());
    known.add(definition.baseline(1));
    known.add(Rollup.targetAt(definition.aggregation(), yearTarget, 1, definition.frequency().periodsPerYear()));
    return known;
  }

  private Optional<Doubt> whole() {
    var numerator = figure.numerator();
    var denominator = figure.denominator();
    return numerator != null && denominator != null && definition.per().compareTo(HUNDRED) == 0
        && numerator.compareTo(denominator) > 0
            ? Optional.of(new Doubt(Question.ABOVE_WHOLE, List.of(numerator, denominator)))
            : Optional.empty();
  }

  private Optional<Doubt> denominator() {
    var denominator = figure.denominator();
    var earlier = before.isEmpty() ? null : before.getLast().denominator();
    return denominator != null && earlier != null && denominator.compareTo(earlier.multiply(HALF)) < 0
        ? Optional.of(new Doubt(Question.DENOMINATOR, List.of(denominator, earlier)))
        : Optional.empty();
  }

  /** A rate may come again; the same cases among the same number hardly do. */
  private Optional<Doubt> same() {
    return before.isEmpty() || figure.value().signum() == 0 || !equal(figure, before.getLast())
        ? Optional.empty()
        : Optional.of(new Doubt(Question.SAME, List.of(figure.value())));
  }

  private static boolean equal(PeriodValue one, PeriodValue other) {
    return Decimals.same(one.value(), other.value()) && Decimals.same(one.numerator(), other.numerator())
        && Decimals.same(one.denominator(), other.denominator());
  }
}
