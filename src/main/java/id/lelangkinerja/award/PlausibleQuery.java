package id.lelangkinerja.award;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.scoring.Plausible;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.scoring.TrendLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what makes targets of a round plausible: figures of its indicators published of years before its first, here
 * and of other places the latest. It is the same that bidders see beside their targets.
 */
@Repository
class PlausibleQuery {
  private static final String OF_ROUND = """
      where v.region_id = :region and v.value is not null
        and v.year < (select min(l.first_year) from lot_view l where l.region_id = :region and l.round_id = :round)
        and v.indicator_id in (select i.indicator_id from lot_indicator_view i
          join lot_view l on l.region_id = i.region_id and l.lot_id = i.lot_id
          where i.region_id = :region and l.round_id = :round)\s""";
  private final JdbcClient jdbc;

  PlausibleQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Figure(UUID indicatorId, int year, BigDecimal value) {}

  /** By indicator. */
  record Known(Map<UUID, List<TrendLine.Figure>> figures, Map<UUID, List<BigDecimal>> peers) {
    /** The farthest plausible value, or null where nothing is known. */
    @Nullable
    BigDecimal plausible(Polarity polarity, UUID indicator, int year, @Nullable BigDecimal stretch) {
      return Plausible.of(polarity, Optional.ofNullable(stretch), figures.getOrDefault(indicator, List.of()),
          peers.getOrDefault(indicator, List.of()), year).map(Plausible::value).orElse(null);
    }
  }

  Known of(RegionId region, RoundId round) {
    var figures = figures("""
        select v.indicator_id, v.year, v.value from indicator_value_view v\s""" + OF_ROUND
        + "and v.kind = 'REALISED' order by v.year", region, round).stream().collect(groupingBy(Figure::indicatorId,
            mapping(row -> new TrendLine.Figure(row.year(), row.value()), toList())));
    var peers = figures("""
        select distinct on (v.indicator_id, lower(v.place)) v.indicator_id, v.year, v.value from peer_value_view v\s"""
        + OF_ROUND + "order by v.indicator_id, lower(v.place), v.year desc", region, round).stream()
        .collect(groupingBy(Figure::indicatorId, mapping(Figure::value, toList())));
    return new Known(figures, peers);
  }

  private List<Figure> figures(String sql, RegionId region, RoundId round) {
    return jdbc.sql(sql).param("region", region.value()).param("round", round.value()).query(Rows.of(Figure.class))
        .list();
  }
}
