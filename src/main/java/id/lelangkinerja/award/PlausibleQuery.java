package id.lelangkinerja.award;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotHistory;
import id.lelangkinerja.round.LotHistoryQuery;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.scoring.Plausible;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what makes targets of a round plausible: each bidder's history of its lot's indicators, and the latest
 * figures of other places, all of years before the round's first. It is the same that bidders see beside their targets.
 */
@Repository
class PlausibleQuery {
  private final JdbcClient jdbc;
  private final LotHistoryQuery histories;

  PlausibleQuery(JdbcClient jdbc, LotHistoryQuery histories) {
    this.jdbc = jdbc;
    this.histories = histories;
  }

  private record Peer(UUID indicatorId, BigDecimal value) {}

  /** Histories by lot, the latest figures of other places by indicator. */
  record Known(Map<UUID, LotHistory> histories, Map<UUID, List<BigDecimal>> peers) {
    /** The farthest plausible value for this bidder, or null where nothing is known. */
    @Nullable
    BigDecimal plausible(Offered offered, @Nullable BigDecimal stretch) {
      var known = histories.getOrDefault(offered.lot(), LotHistory.NONE)
          .bounding(new AgencyId(offered.agency()), offered.indicator());
      return Plausible.of(offered.polarity(), Optional.ofNullable(stretch),
          known.stream().map(LotHistory.Year::figure).toList(), peers.getOrDefault(offered.indicator(), List.of()),
          offered.year()).map(Plausible::value).orElse(null);
    }
  }

  /** Whose target for which year of which indicator. */
  record Offered(UUID lot, UUID agency, UUID indicator, Polarity polarity, int year) {}

  Known of(RegionId region, RoundId round) {
    var peers = jdbc.sql("""
        select distinct on (v.indicator_id, lower(v.place)) v.indicator_id, v.value from peer_value_view v
        where v.region_id = :region and v.value is not null
          and v.year < (select min(l.first_year) from lot_view l where l.region_id = :region and l.round_id = :round)
          and v.indicator_id in (select i.indicator_id from lot_indicator_view i
            join lot_view l on l.region_id = i.region_id and l.lot_id = i.lot_id
            where i.region_id = :region and l.round_id = :round)
        order by v.indicator_id, lower(v.place), v.year desc""").param("region", region.value())
        .param("round", round.value()).query(Rows.of(Peer.class)).list().stream()
        .collect(groupingBy(Peer::indicatorId, mapping(Peer::value, toList())));
    return new Known(histories.ofRound(region, round), peers);
  }
}
