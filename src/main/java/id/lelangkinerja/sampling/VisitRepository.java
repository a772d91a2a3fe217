package id.lelangkinerja.sampling;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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

  private record Agencies(UUID reports, UUID countsFor) {}

  /** The agency that reports the drawn figure and the one for which it counts; empty where it was not drawn. */
  Optional<List<AgencyId>> agencies(Acting who, UUID sample, UUID measurement) {
    return of(who, sample, measurement, """
        select k.agency_id reports, m.agency_id counts_for from sample_item i
        join measurement_view m on m.region_id = i.region_id and m.measurement_id = i.measurement_id
        join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
        where i.region_id = :region and i.sample_id = :sample and i.measurement_id = :id""")
        .query(Rows.of(Agencies.class)).optional()
        .map(row -> List.of(new AgencyId(row.reports()), new AgencyId(row.countsFor())));
  }

  boolean isRecorded(Acting who, UUID sample, UUID measurement) {
    return of(who, sample, measurement, """
        select exists (select 1 from sample_visit
          where region_id = :region and sample_id = :sample and measurement_id = :id)""")
        .query(Rows.of(Boolean.class)).single();
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
