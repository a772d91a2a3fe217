package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which evidence a reader may open: that of a figure that stands verified anyone, all other only who sees the figure.
 */
@Repository
@Transactional(readOnly = true)
class EvidenceQuery {
  private final JdbcClient jdbc;

  EvidenceQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Whether the reader, null for somebody signed out or without an office here, may open the file. What was never
   * handed in is for its own agency alone.
   */
  public boolean mayOpen(RegionId region, @Nullable Acting who, MeasurementId measurement, UUID file) {
    return jdbc.sql("""
        select exists (select 1 from evidence e
          join measurement m on m.region_id = e.region_id and m.measurement_id = e.measurement_id
          join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
          join measurement_version v on v.region_id = e.region_id and v.measurement_id = e.measurement_id
            and v.version = e.version
          where e.region_id = :region and e.measurement_id = :measurement and e.file_id = :file
            and (e.version = m.verified_version or k.agency_id = any(:agencies)
              or :all and v.submitted_at is not null))""")
        .param("region", region.value()).param("measurement", measurement.value()).param("file", file)
        .param("agencies", who == null ? new UUID[0] : Visible.agencies(who))
        .param("all", who != null && Rules.seesAll(who)).query(Rows.of(Boolean.class)).single();
  }
}
