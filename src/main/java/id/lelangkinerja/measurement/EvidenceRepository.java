package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files are the evidence of a measurement's newest version. */
@Repository
class EvidenceRepository {
  private final JdbcClient jdbc;

  EvidenceRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int count(Acting who, Measurement figure) {
    return statement(who, figure, """
        select count(*) from evidence where region_id = :region and measurement_id = :id and version = :version""")
        .query(Rows.of(Integer.class)).single();
  }

  void attach(Acting who, Measurement figure, UUID file) {
    statement(who, figure, """
        insert into evidence (region_id, measurement_id, version, file_id) values (:region, :id, :version, :file)""")
        .param("file", file).update();
  }

  /** Takes the file off the version; false where it is not on it. */
  boolean detach(Acting who, Measurement figure, UUID file) {
    return statement(who, figure, """
        delete from evidence
        where region_id = :region and measurement_id = :id and version = :version and file_id = :file""")
        .param("file", file).update() == 1;
  }

  private JdbcClient.StatementSpec statement(Acting who, Measurement figure, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("id", figure.id().value())
        .param("version", figure.version());
  }
}
