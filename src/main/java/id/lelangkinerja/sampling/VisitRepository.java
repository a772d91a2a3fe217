package id.lelangkinerja.sampling;

import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found in the field. */
@Repository
class VisitRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  VisitRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(Acting who, UUID sample, UUID measurement, Visit visit) {
    of(who, sample, measurement,
        """
            insert into sample_visit (region_id, sample_id, measurement_id, result, seen_value, finding, visited_on, latitude,
              longitude, visited_by, recorded_at)
            values (:region, :sample, :id, :result, :seen, :finding, :on, :latitude, :longitude, :by, :at)""")
        .param("result", visit.result().name()).param("seen", visit.seen()).param("finding", visit.finding())
        .param("on", visit.visitedOn()).param("latitude", visit.latitude()).param("longitude", visit.longitude())
        .param("by", who.person().value()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  void attach(Acting who, UUID sample, UUID measurement, UUID file) {
    of(who, sample, measurement, """
        insert into sample_photo (region_id, sample_id, measurement_id, file_id)
        values (:region, :sample, :id, :file)""").param("file", file).update();
  }

  private JdbcClient.StatementSpec of(Acting who, UUID sample, UUID measurement, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("sample", sample).param("id", measurement);
  }
}
