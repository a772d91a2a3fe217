package id.lelangkinerja.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Looks for the best portfolio: a first one by prices, then by branch and bound over everything, then over some lots
 * at a time. The same question has the same answer, on any machine.
 */
final class Searching {
  /** Lots decided anew at a time. */
  private static final int LOTS_AT_ONCE = 24;
  private static final long SEED = 20181208;

  private final Competition competition;
  private final Indexed figures;
  private final Effort effort;
  private final Random random = new Random(SEED);
  private Selection best;
  private Relaxation relaxation;
  private boolean isProven;

  Searching(Competition competition, Selection start, Effort effort) {
    this.competition = competition;
    this.figures = new Indexed(competition);
    this.effort = effort;
    best = start;
    new Polishing(competition, best).polish();
    relaxation = new Relaxation(figures, Prices.none(figures));
  }

  void search() {
    tryOut(byPrices());
    relaxation = Pricing.best(figures, best.value().doubleValue());
    tryOut(byPrices());
    isProven = everything();
    for (var time = 0; time < effort.neighbourhoods() && !isProven; time++)
      nearby(neighbours());
    if (!isProven) {
      relaxation = Pricing.best(figures, best.value().doubleValue());
      isProven = everything();
    }
  }

  Selection best() {
    return best;
  }

  /** What no portfolio exceeds that covers as much; to one part in a hundred million. */
  BigDecimal bound() {
    return isProven ? best.value() : new BigDecimal(relaxation.bound()).max(best.value());
  }

  /** @return whether nothing better exists than what is best now */
  private boolean everything() {
    var found = Branching.search(figures, relaxation, reached(), effort.steps());
    if (!found.chosen().isEmpty())
      tryOut(Selection.of(competition, found.chosen()));
    return found.isAll();
  }

  private void nearby(Set<UUID> lots) {
    var neighbourhood = new Neighbourhood(competition, best, lots);
    var own = neighbourhood.asItsOwn();
    var indexed = new Indexed(own);
    var now = best.chosen().stream().filter(each -> lots.contains(each.lot()))
        .mapToDouble(each -> each.value().doubleValue())
        .sum();
    var found = Branching.search(indexed, Pricing.best(indexed, now), now, effort.steps());
    if (!found.chosen().isEmpty()) {
      var all = new ArrayList<>(neighbourhood.kept());
      all.addAll(found.chosen());
      tryOut(Selection.of(competition, all));
    }
  }

  /** What a search has to exceed; anything at all where covers are not met yet. */
  private double reached() {
    return lacking(best) == 0 ? best.value().doubleValue() : -1;
  }

  private void tryOut(Selection selection) {
    new Polishing(competition, selection).polish();
    var covering = Integer.compare(lacking(best), lacking(selection));
    if (covering > 0 || (covering == 0 && selection.value().compareTo(best.value()) > 0))
      best = selection;
  }

  private int lacking(Selection selection) {
    return competition.covers().stream().mapToInt(cover -> Math.max(0, cover.least() - selection.reach(cover))).sum();
  }

  /** What is chosen at the present prices first, then what is worth most at them. */
  private Selection byPrices() {
    return Selection.of(competition, IntStream.range(0, figures.bids.size()).boxed()
        .sorted(Comparator.comparing((Integer bid) -> !relaxation.isChosen(bid))
            .thenComparing(Comparator.comparingDouble((Integer bid) -> -relaxation.worth(bid))))
        .map(figures.bids::get).toList());
  }

  /** Lots on which the prices and the best portfolio differ, as far as there is room, and others by lot. */
  private Set<UUID> neighbours() {
    List<UUID> differing = new ArrayList<>(IntStream.range(0, figures.bids.size())
        .filter(bid -> relaxation.isChosen(bid) != best.has(figures.bids.get(bid)))
        .mapToObj(bid -> figures.bids.get(bid).lot()).distinct().toList());
    List<UUID> others = new ArrayList<>(competition.lots().stream().map(LotTerms::lot).toList());
    Collections.shuffle(differing, random);
    Collections.shuffle(others, random);
    var lots = new HashSet<>(differing.subList(0, Math.min(LOTS_AT_ONCE / 2, differing.size())));
    others.stream().takeWhile(_ -> lots.size() < LOTS_AT_ONCE).forEach(lots::add);
    return lots;
  }
}
