package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of earlier figures that are laid beside another one too. */
@Repository
class CopyRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  CopyRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Lays the earlier file beside the figure; what its sender let be kept of its making comes along. */
  void copy(Acting who, Measurement figure, CopyQuery.Copyable file) {
    jdbc.sql("""
        insert into evidence (region_id, measurement_id, version, file_id) values (:region, :id, :version, :file)""")
        .param("region", who.region().value()).param("id", figure.id().value()).param("version", figure.version())
        .param("file", file.fileId()).update();
    jdbc.sql(
        """
            insert into evidence_origin (region_id, measurement_id, file_id, added_by, added_at, taken_on, latitude, longitude,
              copied_from)
            select f.region_id, :id, f.file_id, :by, :at, o.taken_on, o.latitude, o.longitude, :from
            from stored_file_view f
            left join evidence_origin o on o.region_id = f.region_id and o.file_id = f.file_id and o.measurement_id = :from
            where f.region_id = :region and f.file_id = :file
            on conflict (region_id, measurement_id, file_id) do nothing""")
        .param("region", who.region().value()).param("id", figure.id().value()).param("file", file.fileId())
        .param("by", who.person().value()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("from", file.measurementId()).update();
  }
}
