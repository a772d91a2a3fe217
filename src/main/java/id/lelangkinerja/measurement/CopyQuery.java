package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files that earlier periods' figures of the same promise were handed in with, and that may prove this one too. */
@Repository
@Transactional(readOnly = true)
class CopyQuery {
  private final JdbcClient jdbc;

  CopyQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A file with the latest earlier figure that has it. */
  record Copyable(UUID fileId, UUID measurementId, String name, int year, int period, int periods) {}

  /** The latest periods first; without what stands beside the figure already, as a file or as the same content. */
  public List<Copyable> copyable(Acting who, Measurement figure) {
    return jdbc.sql("""
        select * from (
          select distinct on (f.sha256) f.file_id, n.measurement_id, f.name, n.year, n.period, n.periods
          from measurement m
          join measurement n on n.region_id = m.region_id and n.contract_id = m.contract_id
            and n.indicator_id = m.indicator_id and n.ends_on < m.ends_on
          join evidence e on e.region_id = n.region_id and e.measurement_id = n.measurement_id
            and e.version = (select max(v.version) from measurement_version v where v.region_id = n.region_id
              and v.measurement_id = n.measurement_id and v.submitted_at is not null)
          join stored_file_view f on f.region_id = e.region_id and f.file_id = e.file_id
          where m.region_id = :region and m.measurement_id = :id
            and not exists (select 1 from evidence x
              join stored_file_view g on g.region_id = x.region_id and g.file_id = x.file_id
              where x.region_id = m.region_id and x.measurement_id = m.measurement_id and x.version = :version
                and g.sha256 = f.sha256)
          order by f.sha256, n.ends_on desc, f.file_id) found
        order by year desc, period desc, name, file_id""")
        .param("region", who.region().value()).param("id", figure.id().value()).param("version", figure.version())
        .query(Rows.of(Copyable.class)).list();
  }
}
