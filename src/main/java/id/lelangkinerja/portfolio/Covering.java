package id.lelangkinerja.portfolio;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Looks for a portfolio in which covers lack as little as possible in sum: the cheapest bids of their lots first. */
final class Covering {
  private final Indexed figures;
  private final List<List<List<Integer>>> options;
  /** Lots that serve most covers first. */
  private final int[] order;
  private final Room room;
  private final Deque<Integer> taken = new ArrayDeque<>();
  private long steps;
  private int least = Integer.MAX_VALUE;
  private List<Contender> best = List.of();

  private Covering(Indexed figures, long steps) {
    this.figures = figures;
    this.steps = steps;
    room = new Room(figures);
    options = figures.lots().mapToObj(this::cheapestFirst).toList();
    order = figures.lots().boxed().sorted(Comparator.comparingLong((Integer lot) -> -covers(lot))).mapToInt(lot -> lot)
        .toArray();
  }

  /** @param steps how many decisions to try at most */
  static List<Contender> search(Indexed figures, long steps) {
    var covering = new Covering(figures, steps);
    covering.decide(0);
    return covering.best;
  }

  private long covers(int lot) {
    return Arrays.stream(figures.coveredBy).filter(lots -> Arrays.stream(lots).anyMatch(each -> each == lot)).count();
  }

  private List<List<Integer>> cheapestFirst(int lot) {
    return Stream.concat(Arrays.stream(figures.bidsOf[lot]).boxed()
        .sorted(Comparator.comparingDouble(bid -> Arrays.stream(figures.costs[bid]).sum())).map(List::of),
        Stream.of(List.<Integer>of())).toList();
  }

  private void decide(int depth) {
    if (room.lacking() >= least)
      return;
    if (depth == order.length) {
      least = room.lacking();
      best = taken.stream().map(figures.bids::get).toList();
      return;
    }
    var lot = order[depth];
    for (var option : options.get(lot)) {
      if (--steps <= 0)
        return;
      if (!room.allows(lot, option))
        continue;
      room.take(lot, option);
      option.forEach(taken::addLast);
      decide(depth + 1);
      option.forEach(_ -> taken.removeLast());
      room.giveBack(lot, option);
    }
  }
}
