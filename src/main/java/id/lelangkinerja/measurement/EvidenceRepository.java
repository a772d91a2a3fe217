package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.files.Taken;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files are the evidence of a measurement's newest version. */
@Repository
class EvidenceRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  EvidenceRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How many files, links and pieces that other modules keep the version has. */
  int count(Acting who, Measurement figure) {
    return statement(who, figure, """
        select count(*) from evidence_view
        where region_id = :region and measurement_id = :id and version = :version""")
        .query(Rows.of(Integer.class)).single();
  }

  /** Lays the file beside the version, with what may be kept of where and when it was taken. */
  void attach(Acting who, Measurement figure, UUID file, Taken taken) {
    statement(who, figure, """
        insert into evidence (region_id, measurement_id, version, file_id) values (:region, :id, :version, :file)""")
        .param("file", file).update();
    jdbc.sql(
        """
            insert into evidence_origin (region_id, measurement_id, file_id, added_by, added_at, taken_on, latitude, longitude)
            values (:region, :id, :file, :by, :at, :on, :latitude, :longitude)""")
        .param("region", who.region().value()).param("id", figure.id().value()).param("file", file)
        .param("by", who.person().value()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("on", taken.on()).param("latitude", taken.latitude()).param("longitude", taken.longitude()).update();
  }

  /**
   * Takes the file off the version, and what is known of its making where no earlier version holds it; false where it
   * is not on the version.
   */
  boolean detach(Acting who, Measurement figure, UUID file) {
    boolean was = statement(who, figure, """
        delete from evidence
        where region_id = :region and measurement_id = :id and version = :version and file_id = :file""")
        .param("file", file).update() == 1;
    jdbc.sql("""
        delete from evidence_origin o
        where o.region_id = :region and o.measurement_id = :id and o.file_id = :file
          and not exists (select 1 from evidence e where e.region_id = :region and e.measurement_id = :id
            and e.file_id = :file)""")
        .param("region", who.region().value()).param("id", figure.id().value()).param("file", file).update();
    return was;
  }

  /** Notes that the version has this piece, which another module keeps. */
  void keepApart(Acting who, MeasurementId figure, int version, EvidenceApart kind) {
    apart(who, figure, version, """
        insert into evidence_apart (region_id, measurement_id, version, kind) values (:region, :id, :version, :kind)
        on conflict do nothing""", kind);
  }

  void keepNoMore(Acting who, MeasurementId figure, int version, EvidenceApart kind) {
    apart(who, figure, version, """
        delete from evidence_apart
        where region_id = :region and measurement_id = :id and version = :version and kind = :kind""", kind);
  }

  private void apart(Acting who, MeasurementId figure, int version, String sql, EvidenceApart kind) {
    jdbc.sql(sql).param("region", who.region().value()).param("id", figure.value()).param("version", version)
        .param("kind", kind.name()).update();
  }

  /** The figures of which this file is evidence, in any version. */
  List<UUID> figuresWith(RegionId region, UUID file) {
    return jdbc.sql("""
        select distinct measurement_id from evidence where region_id = :region and file_id = :file""")
        .param("region", region.value()).param("file", file).query(Rows.of(UUID.class)).list();
  }

  private JdbcClient.StatementSpec statement(Acting who, Measurement figure, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("id", figure.id().value())
        .param("version", figure.version());
  }
}
