package id.lelangkinerja.portal;

import id.lelangkinerja.measurement.CommitmentYear;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.PeriodValue;
import id.lelangkinerja.scoring.Rollup;
import id.lelangkinerja.scoring.SmallCells.Hidden;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a year from those of its periods, by the rule by which the year's figure comes from theirs. Made of nothing but what is told
 * of the periods: a part that is hidden in one of them is hidden in the year.
 */
final class YearParts {
  private YearParts() {}

  /**
   * One a category, of no period. Empty where not every verified period of the year is broken down, so that the parts would be of less
   * than the year's figure.
   *
   * @param told the parts of one indicator's periods in one year
   */
  static List<BreakdownQuery.Told> of(CommitmentYear promised, List<BreakdownQuery.Told> told) {
    long broken = told.stream().map(BreakdownQuery.Told::measurementId).distinct().count();
    if (broken == 0 || broken < promised.verified().size() || promised.verifiedYear().isEmpty()) {
      return List.of();
    }
    var aggregation = promised.aggregation();
    return told.stream()
        .collect(Collectors.groupingBy(each -> List.of(Objects.requireNonNullElse(each.partOf(), ""), each.category()),
            LinkedHashMap::new, Collectors.toList()))
        .values().stream().map(periods -> year(periods, aggregation, broken)).toList();
  }

  /** Of one category; one that some period did not have is withheld. */
  private static BreakdownQuery.Told year(List<BreakdownQuery.Told> periods, Aggregation aggregation, long broken) {
    var first = periods.getFirst();
    var hidden = periods.stream().flatMap(each -> each.hidden().stream()).toList();
    var why = hidden.contains(Hidden.SMALL)
        ? Hidden.SMALL
        : hidden.isEmpty() && periods.size() == broken ? null : Hidden.BESIDE;
    var values = why == null ? values(periods) : List.<PeriodValue>of();
    boolean ratio = first.ratio();
    var counted = ratio
        ? sum(values, PeriodValue::numerator, why)
        : Rollup.yearValue(aggregation, values).orElse(null);
    // The highest or lowest of kelurahan is not that of their kecamatan: such parts have no sums.
    boolean sums = aggregation != Aggregation.MAX && aggregation != Aggregation.MIN;
    return new BreakdownQuery.Told(first.measurementId(), first.indicatorId(), first.year(), 0, 0,
        sums || first.partOf() == null ? first.category() : first.partOf() + ": " + first.category(),
        sums ? first.partOf() : null, ratio, counted, why, ratio ? sum(values, PeriodValue::denominator, why) : null,
        ratio ? why : null);
  }

  private static List<PeriodValue> values(Collection<BreakdownQuery.Told> periods) {
    var values = new ArrayList<PeriodValue>();
    for (var each : periods) {
      var counted = Objects.requireNonNull(each.counted());
      values.add(each.ratio()
          ? new PeriodValue(each.period(), counted, counted, Objects.requireNonNull(each.among()))
          : new PeriodValue(each.period(), counted));
    }
    return values;
  }

  private static @Nullable BigDecimal sum(List<PeriodValue> values, Function<PeriodValue, @Nullable BigDecimal> number,
      @Nullable Hidden why) {
    return why == null
        ? values.stream().map(number).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add)
        : null;
  }
}
