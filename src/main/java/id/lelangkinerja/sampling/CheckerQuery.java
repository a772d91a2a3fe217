package id.lelangkinerja.sampling;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads who visits, and who may be asked to. */
@Repository
@Transactional(readOnly = true)
class CheckerQuery {
  private final JdbcClient jdbc;

  CheckerQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody who visits, with how many visits are assigned to that person and still to be made. */
  record Checker(UUID personId, String name, String office, int waiting) {}

  /** Whoever verifies today. */
  public List<Checker> all(Acting who, LocalDate today) {
    return jdbc.sql("""
        select p.person_id, p.name, min(a.office) office,
          (select count(*) from (select distinct on (s.sample_id, s.measurement_id) s.sample_id, s.measurement_id,
              s.checker_id from sample_assignment s where s.region_id = :region
              order by s.sample_id, s.measurement_id, s.assignment_no desc) n
            where n.checker_id = p.person_id and not exists (select 1 from sample_visit v where v.region_id = :region
              and v.sample_id = n.sample_id and v.measurement_id = n.measurement_id))::int waiting
        from appointment_view a join person_view p on p.person_id = a.person_id
        where a.region_id = :region and a.role = 'VERIFIER' and a.valid_from <= :today
          and (a.valid_to is null or a.valid_to >= :today)
        group by p.person_id, p.name order by p.name, p.person_id""").param("region", who.region().value())
        .param("today", today).query(Rows.of(Checker.class)).list();
  }

  /** The agencies in which somebody holds an office today. */
  public List<UUID> agencies(Acting who, PersonId person, LocalDate today) {
    return jdbc.sql("""
        select distinct agency_id from appointment_view
        where region_id = :region and person_id = :person and agency_id is not null and valid_from <= :today
          and (valid_to is null or valid_to >= :today)""").param("region", who.region().value())
        .param("person", person.value()).param("today", today).query(Rows.of(UUID.class)).list();
  }
}
