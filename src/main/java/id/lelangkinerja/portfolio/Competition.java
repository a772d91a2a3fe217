package id.lelangkinerja.portfolio;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.lelangkinerja.platform.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that stands to choose from. One in which a bid or lot comes twice, or a lot is named that is not here, is
 * refused with {@link IllegalArgumentException}.
 *
 * @param ceilings the most that all awards together may cost in a year; a year that is not named has no ceiling
 */
public record Competition(List<LotTerms> lots, List<Contender> contenders, Map<Integer, Rupiah> ceilings,
    List<Cover> covers) {
  public Competition {
    lots = List.copyOf(lots);
    contenders = List.copyOf(contenders);
    ceilings = Map.copyOf(ceilings);
    covers = List.copyOf(covers);
    var known = lots.stream().map(LotTerms::lot).collect(toSet());
    requireOnce(lots.size() - known.size());
    requireOnce(contenders.size() - contenders.stream().map(Contender::bid).distinct().count());
    Stream.of(contenders.stream().map(Contender::lot), lots.stream().flatMap(each -> each.needs().stream()),
        covers.stream().flatMap(each -> each.lots().stream())).flatMap(each -> each).forEach(lot -> {
          if (!known.contains(lot))
            throw new IllegalArgumentException("no such lot: " + lot);
        });
  }

  List<Integer> years() {
    return ceilings.keySet().stream().sorted().toList();
  }

  /** @param year one of {@link #years()} */
  long ceiling(int year) {
    return requireNonNull(ceilings.get(year)).amount();
  }

  Map<UUID, LotTerms> terms() {
    return lots.stream().collect(toMap(LotTerms::lot, Function.identity()));
  }

  /** The same with covers that ask for no more than is reached. */
  Competition lowered(Selection selection) {
    return new Competition(lots, contenders, ceilings,
        covers.stream().filter(cover -> selection.reach(cover) > 0).map(
            cover -> new Cover(cover.key(), cover.lots(), Math.min(cover.least(), selection.reach(cover)))).toList());
  }

  private static void requireOnce(long more) {
    if (more > 0)
      throw new IllegalArgumentException("lots or bids come more than once: " + more);
  }
}
