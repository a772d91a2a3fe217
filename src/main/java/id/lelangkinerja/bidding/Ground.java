package id.lelangkinerja.bidding;

import id.lelangkinerja.scoring.TrendLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the promises of a lot are measured against beside its reserves: the stretch where the round sets one, and the
 * figures published for its indicators before its first year, so that later ones never change what was said of a bid.
 */
record Ground(Map<LotTerms.Cell, BigDecimal> stretches, Map<UUID, List<TrendLine.Figure>> published) {
  static final Ground NONE = new Ground(Map.of(), Map.of());

  Optional<BigDecimal> stretch(UUID indicator, int year) {
    return Optional.ofNullable(stretches.get(new LotTerms.Cell(indicator, year)));
  }

  /** By year, the earliest first. */
  List<TrendLine.Figure> history(UUID indicator) {
    return published.getOrDefault(indicator, List.of());
  }

  Optional<TrendLine> trend(UUID indicator) {
    return TrendLine.through(history(indicator));
  }
}
