package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what is public, and reads the figures that were verified last. */
@PublishedQuery
class FrontQuery {
  private final PublishedJdbc jdbc;

  FrontQuery(PublishedJdbc jdbc) {
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
          (select count(*) from published_contract where region_id = :region) contracts,
          (select count(distinct agency_id) from published_contract where region_id = :region) agencies,
          (select count(*) from published_commitment where region_id = :region) targets,
          (select count(*) from published_problem where region_id = :region and withdrawn_on is null) problems,
          (select count(*) from published_indicator where region_id = :region) indicators""")
        .param("region", region.value()).query(Rows.of(Counts.class)).single();
  }

  /** The newest verified figure of each promised indicator, the latest verified first. */
  public List<Latest> latest(RegionId region, int most) {
    return jdbc
        .sql(
            """
                select * from (select distinct on (contract_id, indicator_id) contract_id, agency_short_name, name, unit, decimals,
                  data_source, baseline_source, year, period, periods, ends_on, verified_value, verified_at
                from published_figure where region_id = :region and verified_value is not null
                order by contract_id, indicator_id, ends_on desc) newest
                order by verified_at desc nulls last, ends_on desc, name limit :most""")
        .param("region", region.value()).param("most", most).query(Rows.of(Latest.class)).list();
  }
}
