package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
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

/** Reads the single figures of a published contract. */
@PublishedQuery
class PeriodQuery {
  private final PublishedJdbc jdbc;

  PeriodQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** One period: {@code underCheck} where a figure was handed in whose value is told once it is verified; {@code provisional}
   * where the one that is told will still change. */
  record Period(UUID measurementId, UUID indicatorId, int period, int periods, LocalDate dueOn, boolean underCheck,
      @Nullable BigDecimal verifiedValue, @Nullable Instant verifiedAt, boolean provisional,
      @Nullable String explanation) {}

  /** A file that was handed in with the version that stands verified, or a page elsewhere with its url. */
  record Proof(UUID measurementId, UUID id, String name, @Nullable String url, String proves,
      @Nullable LocalDate readOn) {}

  public List<Period> periods(RegionId region, UUID contract, int year) {
    return jdbc.sql("""
        select f.measurement_id, f.indicator_id, f.period, f.periods, f.due_on, f.under_check, f.verified_value,
          f.verified_at, f.provisional, e.explanation
        from published_figure f
        left join published_explanation e on e.region_id = f.region_id and e.measurement_id = f.measurement_id
        where f.region_id = :region and f.contract_id = :contract and f.year = :year and f.measurement_id is not null
        order by f.no, f.period""").param("region", region.value()).param("contract", contract).param("year", year)
        .query(Rows.of(Period.class)).list();
  }

  /** The proofs of the year's verified figures, by measurement. */
  public Map<UUID, List<Proof>> proofs(RegionId region, UUID contract, int year) {
    return jdbc.sql("""
        select measurement_id, file_id id, name, null url, '' proves, cast(null as date) read_on from published_proof
        where region_id = :region and contract_id = :contract and year = :year
        union all
        select measurement_id, link_id, title, url, proves, read_on from published_link
        where region_id = :region and contract_id = :contract and year = :year
        order by name""")
        .param("region", region.value()).param("contract", contract).param("year", year)
        .query(Rows.of(Proof.class)).stream().collect(Collectors.groupingBy(Proof::measurementId));
  }
}
