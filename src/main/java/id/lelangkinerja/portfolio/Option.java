package id.lelangkinerja.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that can be done with a lot: to award it to nobody, to one of its bids, or to several where it has room.
 *
 * @param bids their places, see {@link Indexed}
 * @param regret by how much the bound falls when this is done, 0 or more
 */
record Option(List<Integer> bids, double regret) {
  /** Everything that can be done with the lot, what is regretted least first. */
  static List<Option> of(Indexed figures, Relaxation relaxation, int lot) {
    List<Option> all = new ArrayList<>();
    all.add(new Option(List.of(), relaxation.regret(lot, List.of())));
    grow(figures, relaxation, lot, 0, List.of(), all);
    all.sort(Comparator.comparingDouble(Option::regret));
    return all;
  }

  private static void grow(Indexed figures, Relaxation relaxation, int lot, int from, List<Integer> taken,
      List<Option> all) {
    if (taken.size() == figures.mostWinners[lot])
      return;
    for (var at = from; at < figures.bidsOf[lot].length; at++) {
      List<Integer> more = new ArrayList<>(taken);
      more.add(figures.bidsOf[lot][at]);
      all.add(new Option(List.copyOf(more), relaxation.regret(lot, more)));
      grow(figures, relaxation, lot, at + 1, more, all);
    }
  }
}
