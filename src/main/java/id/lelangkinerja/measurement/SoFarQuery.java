package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the periods of a year had before one of them. Whoever asks was shown that they may see the figure. */
@Repository
@Transactional(readOnly = true)
class SoFarQuery {
  private final JdbcClient jdbc;

  SoFarQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The earlier periods of the same year, as they stand: handed in, or else verified, as the verifier left it.
   *
   * @param earlier what those of them that stand make together
   * @param missing the last day of the first of them of which nothing stands; null where all do
   */
  record SoFar(BigDecimal earlier, @Nullable LocalDate missing) {}

  public SoFar before(RegionId region, MeasurementId id) {
    return jdbc.sql("""
        select coalesce(sum(n.stands), 0) earlier,
          case when count(n.ends_on) < m.period - 1 then coalesce(min(n.ends_on) filter (where n.stands is null),
            m.starts_on - 1) else min(n.ends_on) filter (where n.stands is null) end missing
        from measurement m
        left join lateral (
          select x.ends_on, case when x.state = 'SUBMITTED' then x.reported_value else x.verified_value end stands
          from measurement_view x
          where x.region_id = m.region_id and x.contract_id = m.contract_id and x.commitment_id = m.commitment_id
            and x.year = m.year and x.period < m.period) n on true
        where m.region_id = :region and m.measurement_id = :id
        group by m.period, m.starts_on""").param("region", region.value()).param("id", id.value())
        .query(Rows.of(SoFar.class)).single();
  }

  /** What the newest version says. */
  record Typed(BigDecimal cumulative, BigDecimal value) {}

  /** Of the newest version, where it was counted since January. */
  public Optional<Typed> typed(RegionId region, MeasurementId id) {
    return jdbc.sql("""
        select v.cumulative, v.value from measurement m
        join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
          and v.version = m.version
        where m.region_id = :region and m.measurement_id = :id and v.cumulative is not null""")
        .param("region", region.value()).param("id", id.value()).query(Rows.of(Typed.class)).optional();
  }
}
