package id.lelangkinerja.sampling;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom visits are assigned: a row is added with each change, and the newest holds. */
@Repository
class AssignmentRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  AssignmentRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(int version, UUID reports, UUID countsFor, @Nullable UUID checker, boolean visited) {}

  /** The drawn figure; empty where it was not drawn. */
  Optional<Drawn> drawn(Acting who, UUID sample, UUID measurement) {
    return of(who, sample, measurement, """
        select i.version, k.agency_id reports, m.agency_id counts_for,
          (select a.checker_id from sample_assignment a where a.region_id = i.region_id
            and a.sample_id = i.sample_id and a.measurement_id = i.measurement_id
            order by a.assignment_no desc limit 1) checker,
          exists (select 1 from sample_visit v where v.region_id = i.region_id and v.sample_id = i.sample_id
            and v.measurement_id = i.measurement_id) visited
        from sample_item i
        join measurement_view m on m.region_id = i.region_id and m.measurement_id = i.measurement_id
        join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
        where i.region_id = :region and i.sample_id = :sample and i.measurement_id = :id""")
        .query(Rows.of(Row.class)).optional()
        .map(row -> new Drawn(row.version(), List.of(new AgencyId(row.reports()), new AgencyId(row.countsFor())),
            reporters(who, sample, measurement), row.checker() == null ? null : new PersonId(row.checker()),
            row.visited()));
  }

  private List<PersonId> reporters(Acting who, UUID sample, UUID measurement) {
    return of(who, sample, measurement, """
        select r.person_id from figure_reporter_view r join sample_item i on i.region_id = r.region_id
          and i.measurement_id = r.measurement_id
        where r.region_id = :region and i.sample_id = :sample and r.measurement_id = :id""")
        .query(Rows.of(UUID.class)).list().stream().map(PersonId::new).toList();
  }

  /** The reason is null for the first assignment. */
  void assign(Acting who, UUID sample, UUID measurement, PersonId checker, @Nullable String reason) {
    of(who, sample, measurement, """
        insert into sample_assignment (region_id, sample_id, measurement_id, assignment_no, checker_id, reason,
          assigned_by, assigned_at)
        select :region, :sample, :id, coalesce(max(a.assignment_no), 0) + 1, :checker, :reason, :by, :at
        from sample_assignment a
        where a.region_id = :region and a.sample_id = :sample and a.measurement_id = :id""")
        .param("checker", checker.value()).param("reason", reason).param("by", who.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  private JdbcClient.StatementSpec of(Acting who, UUID sample, UUID measurement, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("sample", sample).param("id", measurement);
  }
}
