package id.lelangkinerja.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What earlier decisions leave for the next: money to the rupiah, lots that others need, and what can still be
 * covered.
 */
final class Room {
  private final Indexed figures;
  private final long[] left;
  private final boolean[] decided;
  private final boolean[] awarded;
  /** How many lots of each cover have a winner or may still have one. */
  private final int[] possible;
  private final int[][] coversOf;

  Room(Indexed figures) {
    this.figures = figures;
    left = figures.ceilings.clone();
    decided = new boolean[figures.bidsOf.length];
    awarded = new boolean[decided.length];
    possible = Arrays.stream(figures.coveredBy).mapToInt(lots -> lots.length).toArray();
    coversOf = figures.lots().mapToObj(lot -> IntStream.range(0, possible.length)
        .filter(cover -> Arrays.stream(figures.coveredBy[cover]).anyMatch(each -> each == lot)).toArray())
        .toArray(int[][]::new);
  }

  /** Whether the lot may be awarded so, with what is decided already. */
  boolean allows(int lot, List<Integer> bids) {
    for (var need : figures.needs) {
      if (need[0] == lot && !bids.isEmpty() && decided[need[1]] && !awarded[need[1]])
        return false;
      if (need[1] == lot && bids.isEmpty() && decided[need[0]] && awarded[need[0]])
        return false;
    }
    for (var year = 0; year < left.length; year++) {
      var after = left[year];
      for (int bid : bids)
        after -= figures.rupiah[bid][year];
      if (after < 0)
        return false;
    }
    return true;
  }

  void take(int lot, List<Integer> bids) {
    move(lot, bids, 1);
    decided[lot] = true;
    awarded[lot] = !bids.isEmpty();
  }

  void giveBack(int lot, List<Integer> bids) {
    move(lot, bids, -1);
    decided[lot] = false;
    awarded[lot] = false;
  }

  private void move(int lot, List<Integer> bids, int sign) {
    for (int bid : bids)
      for (var year = 0; year < left.length; year++)
        left[year] -= sign * figures.rupiah[bid][year];
    if (bids.isEmpty())
      for (var cover : coversOf[lot])
        possible[cover] -= sign;
  }

  /** How many lots the covers lack at least, whatever is decided next. */
  int lacking() {
    var lacking = 0;
    for (var cover = 0; cover < possible.length; cover++)
      lacking += Math.max(0, figures.least[cover] - possible[cover]);
    return lacking;
  }
}
