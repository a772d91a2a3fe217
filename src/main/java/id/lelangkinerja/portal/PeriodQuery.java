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

/** Reads the single figures of a published contract; whoever asks has already been shown the contract. */
@Repository
@Transactional(readOnly = true)
class PeriodQuery {
  private final JdbcClient jdbc;

  PeriodQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One period. A figure that is a draft or was returned is nobody's business yet: {@code reportedValue} is null then. */
  record Period(UUID measurementId, UUID indicatorId, int period, int periods, LocalDate dueOn, String state,
      @Nullable BigDecimal reportedValue, @Nullable BigDecimal verifiedValue, @Nullable Instant verifiedAt) {}

  /** A file that was handed in with the version that stands verified. */
  record Proof(UUID measurementId, UUID fileId, String name) {}

  public List<Period> periods(RegionId region, UUID contract, int year) {
    return jdbc.sql("""
        select m.measurement_id, m.indicator_id, m.period, m.periods, m.due_on, m.state,
          case when m.state = 'SUBMITTED' then m.reported_value end reported_value, m.verified_value, m.verified_at
        from measurement_view m
        join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
          and i.indicator_id = m.indicator_id
        where m.region_id = :region and m.contract_id = :contract and m.year = :year order by i.no, m.period""")
        .param("region", region.value()).param("contract", contract).param("year", year)
        .query(Rows.of(Period.class)).list();
  }

  /** The proofs of the year's verified figures, by measurement. */
  public Map<UUID, List<Proof>> proofs(RegionId region, UUID contract, int year) {
    return jdbc.sql("""
        select m.measurement_id, e.file_id, f.name from measurement_view m
        join evidence_view e on e.region_id = m.region_id and e.measurement_id = m.measurement_id
          and e.version = m.verified_version
        join stored_file_view f on f.region_id = e.region_id and f.file_id = e.file_id
        where m.region_id = :region and m.contract_id = :contract and m.year = :year order by f.name""")
        .param("region", region.value()).param("contract", contract).param("year", year)
        .query(Rows.of(Proof.class)).stream().collect(Collectors.groupingBy(Proof::measurementId));
  }
}
