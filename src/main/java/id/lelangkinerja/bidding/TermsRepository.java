package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.round.LotHistoryQuery;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a lot asks, out of the views that rounds publish. */
@Repository
class TermsRepository {
  private final JdbcClient jdbc;
  private final LotHistoryQuery histories;

  TermsRepository(JdbcClient jdbc, LotHistoryQuery histories) {
    this.jdbc = jdbc;
    this.histories = histories;
  }

  private record Row(UUID roundId, int no, String title, String roundName, LotState state, Instant closesAt,
      int firstYear, int lastYear, String fingerprint) {}

  private record Reserve(UUID indicatorId, int year, BigDecimal value, @Nullable BigDecimal stretch) {}

  private record Peer(UUID indicatorId, String place, int year, BigDecimal value) {}

  private record Ceiling(int year, long amount) {}

  /** Whether there is such a lot, of a round that was opened for bids. */
  boolean exists(RegionId region, LotId lot) {
    return jdbc.sql("""
        select exists (select 1 from lot_view l
          join round_view r on r.region_id = l.region_id and r.round_id = l.round_id
          where l.region_id = :region and l.lot_id = :lot and l.state <> 'DRAFT' and r.fingerprint is not null)""")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Boolean.class)).single();
  }

  /**
   * What it asks of everyone, with no ground to measure promises against. Throws Refused NOT_FOUND_HERE where there is
   * no such lot, or its round was never opened for bids.
   */
  LotTerms of(RegionId region, LotId lot) {
    return read(region, lot, (_, _) -> Ground.NONE);
  }

  /** The same with what promises of this agency are measured against, which has a history of its own. */
  LotTerms of(RegionId region, LotId lot, AgencyId bidder) {
    var history = histories.of(region, lot);
    return read(region, lot, (reserves, firstYear) -> new Ground(byCell(reserves, Reserve::stretch),
        history.of(bidder), history.bounding(bidder), peers(region, lot, firstYear)));
  }

  private LotTerms read(RegionId region, LotId lot, BiFunction<List<Reserve>, Integer, Ground> ground) {
    var row = jdbc.sql("""
        select l.round_id, l.no, l.title, l.round_name, l.state, l.closes_at, l.first_year, l.last_year, r.fingerprint
        from lot_view l join round_view r on r.region_id = l.region_id and r.round_id = l.round_id
        where l.region_id = :region and l.lot_id = :lot and l.state <> 'DRAFT' and r.fingerprint is not null""")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Row.class)).optional()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var measures = jdbc.sql("""
        select indicator_id, code, name, unit, polarity, decimals, weight from lot_indicator_view
        where region_id = :region and lot_id = :lot and polarity in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')
        order by weight desc, code""").param("region", region.value()).param("lot", lot.value())
        .query(Rows.of(LotTerms.Measure.class)).list();
    var reserves = reserves(region, lot);
    return new LotTerms(lot, new RoundId(row.roundId()), row.no(), row.title(), row.roundName(), row.state(),
        row.closesAt(), row.firstYear(), row.lastYear(), row.fingerprint(), measures,
        byCell(reserves, Reserve::value), ceilings(region, row.roundId()),
        ground.apply(reserves, row.firstYear()));
  }

  private List<Reserve> reserves(RegionId region, LotId lot) {
    return jdbc.sql("""
        select indicator_id, year, value, stretch from reserve_view where region_id = :region and lot_id = :lot""")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Reserve.class)).list();
  }

  /** The figures of other places from before the lot's first year. */
  private Map<UUID, List<PeerFigure>> peers(RegionId region, LotId lot, int before) {
    return jdbc.sql("""
        select p.indicator_id, p.place, p.year, p.value from peer_value_view p
        join lot_indicator_view i on i.region_id = p.region_id and i.indicator_id = p.indicator_id
        where p.region_id = :region and i.lot_id = :lot and p.year < :before
        order by p.year, p.place""")
        .param("region", region.value()).param("lot", lot.value()).param("before", before)
        .query(Rows.of(Peer.class)).list().stream().collect(Collectors.groupingBy(Peer::indicatorId,
            Collectors.mapping(row -> new PeerFigure(row.place(), row.year(), row.value()), Collectors.toList())));
  }

  private static Map<LotTerms.Cell, BigDecimal> byCell(List<Reserve> rows,
      Function<Reserve, @Nullable BigDecimal> value) {
    var cells = new HashMap<LotTerms.Cell, BigDecimal>();
    for (var row : rows) {
      var figure = value.apply(row);
      if (figure != null) {
        cells.put(new LotTerms.Cell(row.indicatorId(), row.year()), figure);
      }
    }
    return Map.copyOf(cells);
  }

  private Map<Integer, Rupiah> ceilings(RegionId region, UUID round) {
    return jdbc.sql("select year, amount from ceiling_view where region_id = :region and round_id = :round")
        .param("region", region.value()).param("round", round).query(Rows.of(Ceiling.class)).list().stream()
        .collect(Collectors.toMap(Ceiling::year, row -> new Rupiah(row.amount())));
  }
}
