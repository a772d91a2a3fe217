package id.lelangkinerja.portfolio;

/**
 * What it costs to break a rule: the multipliers of the Lagrangian relaxation, none below 0, in the unit of the bids'
 * values.
 */
final class Prices {
  /** For the whole ceiling of a year. */
  final double[] years;
  /** For one lot that a cover lacks. */
  final double[] covers;
  /** For awarding a lot without the one it needs. */
  final double[] needs;

  private Prices(double[] years, double[] covers, double[] needs) {
    this.years = years;
    this.covers = covers;
    this.needs = needs;
  }

  static Prices none(Indexed figures) {
    return new Prices(new double[figures.years], new double[figures.least.length], new double[figures.needs.length]);
  }

  /** Where more is broken, dearer; where there is slack, cheaper. */
  Prices moved(Relaxation relaxation, double step) {
    return new Prices(moved(years, relaxation.overspent(), step), moved(covers, relaxation.lacking(), step),
        moved(needs, relaxation.stranded(), step));
  }

  private static double[] moved(double[] prices, double[] broken, double step) {
    var moved = new double[prices.length];
    for (var at = 0; at < prices.length; at++)
      moved[at] = Math.max(0, prices[at] + step * broken[at]);
    return moved;
  }
}
