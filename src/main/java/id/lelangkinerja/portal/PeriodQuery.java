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
      @Nullable BigDecimal verifiedValue, @Nullable Instant verifiedAt, boolean provisional) {}

  /** A file that was handed in with the version that stands verified. */
  record Proof(UUID measurementId, UUID fileId, String name) {}

  public List<Period> periods(RegionId region, UUID contract, int year) {
    return jdbc.sql("""
        select measurement_id, indicator_id, period, periods, due_on, under_check, verified_value, verified_at,
          provisional
        from published_figure
        where region_id = :region and contract_id = :contract and year = :year and measurement_id is not null
        order by no, period""").param("region", region.value()).param("contract", contract).param("year", year)
        .query(Rows.of(Period.class)).list();
  }

  /** The proofs of the year's verified figures, by measurement. */
  public Map<UUID, List<Proof>> proofs(RegionId region, UUID contract, int year) {
    return jdbc.sql("""
        select measurement_id, file_id, name from published_proof
        where region_id = :region and contract_id = :contract and year = :year order by name""")
        .param("region", region.value()).param("contract", contract).param("year", year)
        .query(Rows.of(Proof.class)).stream().collect(Collectors.groupingBy(Proof::measurementId));
  }
}
