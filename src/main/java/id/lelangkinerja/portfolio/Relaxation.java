package id.lelangkinerja.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best portfolio when ceilings, covers and needs may be broken at a price: each lot then chooses for itself. Its
 * value is a bound for every portfolio that breaks nothing.
 */
final class Relaxation {
  /** More than what floating point can lose in these sums, as a share of what is summed. */
  private static final double SLACK = 1e-9;

  private final Indexed figures;
  private final double[] worth;
  private final double[] bonus;
  private final double[] best;
  private final boolean[] chosen;
  private final double bound;

  Relaxation(Indexed figures, Prices prices) {
    this.figures = figures;
    worth = IntStream.range(0, figures.values.length).mapToDouble(bid -> worth(bid, prices)).toArray();
    bonus = bonus(prices);
    best = new double[figures.bidsOf.length];
    chosen = new boolean[worth.length];
    figures.lots().forEach(this::choose);
    bound = bound(prices);
  }

  private double worth(int bid, Prices prices) {
    var worth = figures.values[bid];
    for (var year = 0; year < prices.years.length; year++)
      worth -= prices.years[year] * figures.costs[bid][year];
    return worth;
  }

  /** What awarding a lot at all earns beside its bids. */
  private double[] bonus(Prices prices) {
    var all = new double[figures.bidsOf.length];
    for (var cover = 0; cover < prices.covers.length; cover++)
      for (var lot : figures.coveredBy[cover])
        all[lot] += prices.covers[cover];
    for (var need = 0; need < prices.needs.length; need++) {
      all[figures.needs[need][0]] -= prices.needs[need];
      all[figures.needs[need][1]] += prices.needs[need];
    }
    return all;
  }

  private void choose(int lot) {
    var sum = bonus[lot];
    var taken = 0;
    for (var next = mostWorth(lot); next >= 0 && taken < figures.mostWinners[lot]
        && (taken == 0 || worth[next] > 0); next = mostWorth(lot)) {
      chosen[next] = true;
      sum += worth[next];
      taken++;
    }
    if (taken > 0 && sum > 0)
      best[lot] = sum;
    else
      for (var bid : figures.bidsOf[lot])
        chosen[bid] = false;
  }

  /** The lot's bid that is worth most of those not chosen yet; -1 where none is left. */
  private int mostWorth(int lot) {
    var most = -1;
    for (var bid : figures.bidsOf[lot])
      if (!chosen[bid] && (most < 0 || worth[bid] > worth[most]))
        most = bid;
    return most;
  }

  private double bound(Prices prices) {
    var lots = Arrays.stream(best).sum();
    var years = Arrays.stream(prices.years).sum();
    var covers = IntStream.range(0, prices.covers.length)
        .mapToDouble(cover -> prices.covers[cover] * figures.least[cover]).sum();
    return lots + years - covers + SLACK * (lots + years + covers);
  }

  double bound() {
    return bound;
  }

  boolean isChosen(int bid) {
    return chosen[bid];
  }

  /** What the bid adds at these prices, the bonus of its lot shared by nobody. */
  double worth(int bid) {
    return worth[bid];
  }

  /** By how much the bound falls when the lot is awarded to exactly these. */
  double regret(int lot, List<Integer> bids) {
    var sum = bids.isEmpty() ? 0 : bonus[lot] + bids.stream().mapToDouble(bid -> worth[bid]).sum();
    return Math.max(0, best[lot] - sum);
  }

  private boolean isAwarded(int lot) {
    return best[lot] > 0;
  }

  /** By how much each year's ceiling is exceeded, as a share of it; negative where money is left. */
  double[] overspent() {
    var spent = new double[figures.years];
    Arrays.fill(spent, -1);
    for (var bid = 0; bid < chosen.length; bid++)
      if (chosen[bid])
        for (var year = 0; year < spent.length; year++)
          spent[year] += figures.costs[bid][year];
    return spent;
  }

  /** How many lots each cover lacks; negative where it has more than it must. */
  double[] lacking() {
    return IntStream.range(0, figures.least.length).mapToDouble(
        cover -> figures.least[cover] - Arrays.stream(figures.coveredBy[cover]).filter(this::isAwarded).count())
        .toArray();
  }

  /** 1 where a lot is awarded without the one it needs, -1 where only the needed one is. */
  double[] stranded() {
    return Arrays.stream(figures.needs)
        .mapToDouble(need -> (isAwarded(need[0]) ? 1 : 0) - (isAwarded(need[1]) ? 1 : 0)).toArray();
  }
}
