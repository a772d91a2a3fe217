package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a lot asks, out of the views that rounds publish. */
@Repository
class TermsRepository {
  private final JdbcClient jdbc;

  TermsRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(UUID roundId, int no, String title, String roundName, LotState state, Instant closesAt,
      int firstYear, int lastYear, String fingerprint) {}

  private record Reserve(UUID indicatorId, int year, BigDecimal value) {}

  private record Ceiling(int year, long amount) {}

  /** Whether there is such a lot, of a round that was opened for bids. */
  boolean exists(RegionId region, LotId lot) {
    return jdbc.sql("""
        select exists (select 1 from lot_view l
          join round_view r on r.region_id = l.region_id and r.round_id = l.round_id
          where l.region_id = :region and l.lot_id = :lot and l.state <> 'DRAFT' and r.fingerprint is not null)""")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Boolean.class)).single();
  }

  /** Throws Refused NOT_FOUND_HERE where there is no such lot, or its round was never opened for bids. */
  LotTerms of(RegionId region, LotId lot) {
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
    return new LotTerms(lot, new RoundId(row.roundId()), row.no(), row.title(), row.roundName(), row.state(),
        row.closesAt(), row.firstYear(), row.lastYear(), row.fingerprint(), measures, reserves(region, lot),
        ceilings(region, row.roundId()));
  }

  private Map<LotTerms.Cell, BigDecimal> reserves(RegionId region, LotId lot) {
    return jdbc.sql("select indicator_id, year, value from reserve_view where region_id = :region and lot_id = :lot")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Reserve.class)).list().stream()
        .collect(Collectors.toMap(row -> new LotTerms.Cell(row.indicatorId(), row.year()), Reserve::value));
  }

  private Map<Integer, Rupiah> ceilings(RegionId region, UUID round) {
    return jdbc.sql("select year, amount from ceiling_view where region_id = :region and round_id = :round")
        .param("region", region.value()).param("round", round).query(Rows.of(Ceiling.class)).list().stream()
        .collect(Collectors.toMap(Ceiling::year, row -> new Rupiah(row.amount())));
  }
}
