package id.lelangkinerja.running;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands frozen of closed contracts, and what is missing of those that are not. */
@Repository
class ClosingRepository {
  private final JdbcClient jdbc;

  ClosingRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(Instant closedAt, int missing, @Nullable String note, @Nullable BigDecimal score,
      @Nullable BigDecimal scoreWithMissing) {}

  /** The figures of the contract that are not verified, in the order of their terms. */
  List<Missing> missing(RegionId region, UUID contract) {
    return jdbc.sql("""
        select m.measurement_id, i.name indicator_name, m.year, m.period, m.periods, m.due_on, m.state
        from measurement_view m
        join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
          and i.indicator_id = m.indicator_id
        where m.region_id = :region and m.contract_id = :contract and m.state <> 'VERIFIED'
        order by m.due_on, i.no""").param("region", region.value()).param("contract", contract)
        .query(Rows.of(Missing.class)).list();
  }

  void add(Acting who, UUID contract, Closed closed, @Nullable String note, Instant at) {
    jdbc.sql("""
        insert into contract_closing (region_id, contract_id, closed_by, closed_at, missing, note, score,
          score_with_missing)
        values (:region, :contract, :person, :at, :missing, :note, :score, :strict)""")
        .param("region", who.region().value()).param("contract", contract).param("person", who.person().value())
        .param("at", at.atOffset(ZoneOffset.UTC)).param("missing", closed.missing()).param("note", note)
        .param("score", closed.score()).param("strict", closed.scoreWithMissing()).update();
    closed.years().forEach(year -> jdbc.sql("""
        insert into final_score (region_id, contract_id, year, missing, score, score_with_missing)
        values (:region, :contract, :year, :missing, :score, :strict)""").param("region", who.region().value())
        .param("contract", contract).param("year", year.year()).param("missing", year.missing())
        .param("score", year.score()).param("strict", year.scoreWithMissing()).update());
  }

  Optional<Closed> find(RegionId region, UUID contract) {
    return jdbc.sql("""
        select closed_at, missing, note, score, score_with_missing from contract_closing
        where region_id = :region and contract_id = :contract""").param("region", region.value())
        .param("contract", contract).query(Rows.of(Row.class)).optional()
        .map(row -> new Closed(row.closedAt(), row.missing(), row.note(), row.score(), row.scoreWithMissing(),
            years(region, contract)));
  }

  private List<FinalScore> years(RegionId region, UUID contract) {
    return jdbc.sql("""
        select year, missing, score, score_with_missing from final_score
        where region_id = :region and contract_id = :contract order by year""").param("region", region.value())
        .param("contract", contract).query(Rows.of(FinalScore.class)).list();
  }
}
