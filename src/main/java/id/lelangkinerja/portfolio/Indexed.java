package id.lelangkinerja.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A competition in arrays, for arithmetic in floating point: bids, lots, years, covers and needs by their place in
 * the lists.
 */
final class Indexed {
  /** The bids that could be chosen at all: none alone exceeds a ceiling. */
  final List<Contender> bids;
  final double[] values;
  /** What each bid costs by year, as a share of that year's ceiling; years with a ceiling of nothing are left out. */
  final double[][] costs;
  /** What each bid costs in each year that has a ceiling, in rupiah. */
  final long[][] rupiah;
  /** What may be spent in each of these years. */
  final long[] ceilings;
  /** Each lot's bids. */
  final int[][] bidsOf;
  final int[] mostWinners;
  /** How many lots each cover asks for. */
  final int[] least;
  /** Each cover's lots. */
  final int[][] coveredBy;
  /** Pairs of lots: the first is awarded only where the second is. */
  final int[][] needs;
  final int years;

  Indexed(Competition competition) {
    var rich = competition.years().stream().filter(year -> competition.ceiling(year) > 0).toList();
    var lots = competition.lots().stream().map(LotTerms::lot).toList();
    years = rich.size();
    bids = competition.contenders().stream().filter(each -> isPossible(competition, each)).toList();
    values = bids.stream().mapToDouble(each -> each.value().doubleValue()).toArray();
    costs = bids.stream().map(bid -> rich.stream()
        .mapToDouble(year -> (double) bid.costs(year) / competition.ceiling(year)).toArray()).toArray(double[][]::new);
    ceilings = competition.years().stream().mapToLong(competition::ceiling).toArray();
    rupiah = bids.stream().map(bid -> competition.years().stream().mapToLong(bid::costs).toArray())
        .toArray(long[][]::new);
    List<List<Integer>> byLot = lots.stream().<List<Integer>>map(_ -> new ArrayList<>()).toList();
    for (var at = 0; at < bids.size(); at++)
      byLot.get(lots.indexOf(bids.get(at).lot())).add(at);
    bidsOf = byLot.stream().map(Indexed::array).toArray(int[][]::new);
    mostWinners = competition.lots().stream().mapToInt(LotTerms::mostWinners).toArray();
    least = competition.covers().stream().mapToInt(Cover::least).toArray();
    coveredBy = competition.covers().stream().map(cover -> array(cover.lots().stream().map(lots::indexOf).toList()))
        .toArray(int[][]::new);
    needs = competition.lots().stream().flatMap(lot -> lot.needs().stream()
        .map(needed -> new int[]{lots.indexOf(lot.lot()), lots.indexOf(needed)})).toArray(int[][]::new);
  }

  private static int[] array(List<Integer> places) {
    return places.stream().mapToInt(each -> each).toArray();
  }

  private static boolean isPossible(Competition competition, Contender bid) {
    return competition.years().stream().allMatch(year -> bid.costs(year) <= competition.ceiling(year));
  }

  IntStream lots() {
    return IntStream.range(0, bidsOf.length);
  }
}
