package id.lelangkinerja.portfolio;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Branch and bound over the lots of a competition, every cover met: the bound of a relaxation falls by the regret of
 * each decision, and a branch whose bound is not above the best so far is left.
 */
final class Branching {
  /** Better by less than this share is not looked for: as much as floating point may lose. */
  private static final double EQUAL = 1e-8;

  private final Indexed figures;
  private final List<List<Option>> options;
  /** The most decisive lots first, so that what is open is tried over and over at the end. */
  private final int[] order;
  private final Room room;
  private final Deque<Option> done = new ArrayDeque<>();
  private double reached;
  private long steps;
  private List<Contender> best = List.of();

  private Branching(Indexed figures, Relaxation relaxation, double reached, long steps) {
    this.figures = figures;
    this.reached = reached;
    this.steps = steps;
    options = figures.lots().mapToObj(lot -> Option.of(figures, relaxation, lot)).toList();
    order = figures.lots().boxed().sorted(Comparator.comparingDouble(this::openness)).mapToInt(lot -> lot).toArray();
    room = new Room(figures);
  }

  /**
   * What was found.
   *
   * @param chosen nothing where nothing better was found
   * @param isAll whether every branch was tried or left for its bound: then there is nothing better than what was
   *   found, or than what was reached before
   */
  record Found(List<Contender> chosen, boolean isAll) {}

  /**
   * Looks for a portfolio of the whole competition that is worth more than what is reached.
   *
   * @param steps how many decisions to try at most
   */
  static Found search(Indexed figures, Relaxation relaxation, double reached, long steps) {
    var branching = new Branching(figures, relaxation, reached, steps);
    if (branching.room.lacking() == 0)
      branching.decide(0, relaxation.bound());
    return new Found(branching.best, branching.steps > 0);
  }

  /** Small where anything but the best option is regretted much. */
  private double openness(int lot) {
    return options.get(lot).size() < 2 ? Double.NEGATIVE_INFINITY : -options.get(lot).get(1).regret();
  }

  private void decide(int depth, double bound) {
    if (depth == order.length) {
      keep();
      return;
    }
    var lot = order[depth];
    for (var option : options.get(lot)) {
      var below = bound - option.regret();
      if (below <= reached * (1 + EQUAL) || --steps <= 0)
        return;
      if (!room.allows(lot, option.bids()))
        continue;
      room.take(lot, option.bids());
      done.addLast(option);
      if (room.lacking() == 0)
        decide(depth + 1, below);
      done.removeLast();
      room.giveBack(lot, option.bids());
    }
  }

  private void keep() {
    var chosen = done.stream().flatMap(option -> option.bids().stream()).toList();
    var value = chosen.stream().mapToDouble(bid -> figures.values[bid]).sum();
    if (value > reached) {
      reached = value;
      best = chosen.stream().map(figures.bids::get).toList();
    }
  }
}
