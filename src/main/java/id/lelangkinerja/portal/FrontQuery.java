package id.lelangkinerja.portal;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts what is public, and reads the figures that were verified last. */
@Repository
@Transactional(readOnly = true)
class FrontQuery {
  private final JdbcClient jdbc;

  FrontQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How much there is: agencies are those with a published contract, targets those of all their years. */
  record Counts(int contracts, int agencies, int targets, int problems, int indicators) {}

  /** A verified figure of one period; {@code verifiedAt} is null where the figures were taken over as they were. */
  record Latest(UUID contractId, String agencyShortName, String name, String unit, int decimals, String dataSource,
      String baselineSource, int year, int period, int periods, LocalDate endsOn, BigDecimal verifiedValue,
      @Nullable Instant verifiedAt) {}

  public Counts counts(RegionId region) {
    return jdbc.sql("""
        select
          (select count(*) from contract_view where region_id = :region and in_force_at is not null) contracts,
          (select count(distinct agency_id) from contract_view
            where region_id = :region and in_force_at is not null) agencies,
          (select count(*) from commitment_view c
            join contract_view k on k.region_id = c.region_id and k.contract_id = c.contract_id
            where c.region_id = :region and k.in_force_at is not null) targets,
          (select count(*) from problem_view where region_id = :region) problems,
          (select count(*) from indicator_view where region_id = :region) indicators""")
        .param("region", region.value()).query(Rows.of(Counts.class)).single();
  }

  /** The years for which something is promised, the earliest first. */
  public List<Integer> years(RegionId region) {
    return jdbc.sql("""
        select distinct c.year from commitment_view c
        join contract_view k on k.region_id = c.region_id and k.contract_id = c.contract_id
        where c.region_id = :region and k.in_force_at is not null order by c.year""").param("region", region.value())
        .query(Rows.of(Integer.class)).list();
  }

  private record NewestYear(UUID contractId, int year) {}

  /** Of each contract that has a verified figure the newest year of one. */
  public Map<UUID, Integer> newestYears(RegionId region) {
    return jdbc.sql("""
        select contract_id, max(year) as year from measurement_view
        where region_id = :region and verified_value is not null group by contract_id""")
        .param("region", region.value()).query(Rows.of(NewestYear.class)).stream()
        .collect(Collectors.toMap(NewestYear::contractId, NewestYear::year));
  }

  /** The newest verified figure of each promised indicator, the latest verified first. */
  public List<Latest> latest(RegionId region, int most) {
    return jdbc
        .sql(
            """
                select * from (select distinct on (m.contract_id, m.indicator_id) m.contract_id, k.agency_short_name, i.name, i.unit, i.decimals, i.data_source, i.baseline_source, m.year,
                  m.period, m.periods, m.ends_on, m.verified_value, m.verified_at
                from measurement_view m
                join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
                join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
                  and i.indicator_id = m.indicator_id
                where m.region_id = :region and m.verified_value is not null and k.in_force_at is not null
                order by m.contract_id, m.indicator_id, m.ends_on desc) newest
                order by verified_at desc nulls last, ends_on desc, name limit :most""")
        .param("region", region.value()).param("most", most).query(Rows.of(Latest.class)).list();
  }
}
