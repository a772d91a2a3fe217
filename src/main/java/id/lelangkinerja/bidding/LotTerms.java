package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.scoring.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a lot asks of its bids: its indicators with their reserves, the years, and what the whole round may cost. */
record LotTerms(LotId lot, RoundId round, int no, String title, String roundName, LotState state, Instant closesAt,
    int firstYear, int lastYear, String fingerprint, List<Measure> measures, Map<Cell, BigDecimal> reserves,
    Map<Integer, Rupiah> ceilings, Ground ground) {

  /** An indicator that is promised; the weight is in per cent. */
  record Measure(UUID indicatorId, String code, String name, String unit, Polarity polarity, int decimals,
      BigDecimal weight) {}

  /** One indicator in one year. */
  record Cell(UUID indicatorId, int year) {}

  List<Integer> years() {
    return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
  }

  Optional<Measure> measure(UUID indicator) {
    return measures.stream().filter(each -> each.indicatorId().equals(indicator)).findFirst();
  }

  Optional<BigDecimal> reserve(UUID indicator, int year) {
    return Optional.ofNullable(reserves.get(new Cell(indicator, year)));
  }

  /** Whether the value is worse than the reserve; never where no reserve was set. */
  boolean isBelowReserve(Measure measure, int year, BigDecimal value) {
    return reserve(measure.indicatorId(), year)
        .filter(reserve -> !new Target.Level(reserve).isReachedBy(measure.polarity(), value)).isPresent();
  }
}
