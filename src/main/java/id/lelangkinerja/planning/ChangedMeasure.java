package id.lelangkinerja.planning;

/**
 * How an indicator shall be measured from now on.
 *
 * @param formula    numerator, denominator and multiplier
 * @param dataSource where its figures come from
 */
public record ChangedMeasure(Measure measure, String formula, String dataSource) {
  /** How the indicator is measured now. */
  static ChangedMeasure of(IndicatorDetail found) {
    return new ChangedMeasure(new Measure(found.unit(), found.polarity(), found.aggregation(), found.frequency(),
        found.fromBaseline(), found.decimals()), found.formula(), found.dataSource());
  }
}
