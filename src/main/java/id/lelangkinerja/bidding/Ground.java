package id.lelangkinerja.bidding;

import id.lelangkinerja.round.LotHistory;
import id.lelangkinerja.scoring.Median;
import id.lelangkinerja.scoring.Plausible;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.scoring.TrendLine;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the promises of a lot are measured against beside its reserves: the stretch where the round sets one, and the
 * figures of its indicators from before its first year, so that later ones never change what was said of a bid: the
 * bidder's own history, and what other places published.
 *
 * @param own by indicator, the earliest year first
 * @param bounding of the same what draws the bound of what is plausible, see {@link LotHistory#bounding}
 */
record Ground(Map<LotTerms.Cell, BigDecimal> stretches, Map<UUID, List<LotHistory.Year>> own,
    Map<UUID, List<LotHistory.Year>> bounding, Map<UUID, List<PeerFigure>> others) {
  static final Ground NONE = new Ground(Map.of(), Map.of(), Map.of(), Map.of());

  Optional<BigDecimal> stretch(UUID indicator, int year) {
    return Optional.ofNullable(stretches.get(new LotTerms.Cell(indicator, year)));
  }

  /** The bidder's own history with its sources, the earliest year first. */
  List<LotHistory.Year> history(UUID indicator) {
    return own.getOrDefault(indicator, List.of());
  }

  /** What of it was verified under earlier contracts. */
  List<LotHistory.Verified> verified(UUID indicator) {
    return history(indicator).stream().flatMap(each -> Stream.ofNullable(each.verified())).toList();
  }

  /** What of it was verified and may be held against the bidder: nothing of a region of which it serves a part. */
  List<LotHistory.Verified> reached(UUID indicator) {
    return history(indicator).stream().filter(each -> !each.wider())
        .flatMap(each -> Stream.ofNullable(each.verified())).toList();
  }

  /** What draws the bound of what is plausible, the earliest year first. */
  List<LotHistory.Year> bounding(UUID indicator) {
    return bounding.getOrDefault(indicator, List.of());
  }

  private static List<TrendLine.Figure> figures(List<LotHistory.Year> years) {
    return years.stream().map(LotHistory.Year::figure).toList();
  }

  /** The figures of other places by year, the earliest first. */
  List<PeerFigure> peers(UUID indicator) {
    return others.getOrDefault(indicator, List.of());
  }

  /** The latest figure of each of the other places. */
  Collection<PeerFigure> latestPeers(UUID indicator) {
    return peers(indicator).stream()
        .collect(Collectors.toMap(PeerFigure::place, each -> each, (_, later) -> later, LinkedHashMap::new)).values();
  }

  Optional<BigDecimal> peersMedian(UUID indicator) {
    return Median.of(latestPeers(indicator).stream().map(PeerFigure::value).toList());
  }

  /** The farthest that anything known makes plausible for that year, see {@link Plausible}. */
  Optional<Plausible> plausible(Polarity polarity, UUID indicator, int year) {
    return Plausible.of(polarity, stretch(indicator, year), figures(bounding(indicator)),
        latestPeers(indicator).stream().map(PeerFigure::value).toList(), year);
  }

  Optional<TrendLine> trend(UUID indicator) {
    return TrendLine.through(figures(history(indicator)));
  }
}
