package id.lelangkinerja.identity;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of offices. */
@Repository
class OfficeRepository {
  private final JdbcClient jdbc;

  OfficeRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An office that somebody holds, held or will hold. */
  record Held(UUID appointmentId, Role role, String office, LocalDate validFrom, @Nullable LocalDate validTo) {
    /** Whether it ended before its first day: it was given by mistake and counted on no day. */
    boolean neverCounted() {
      return validTo != null && validTo.isBefore(validFrom);
    }
  }

  void add(RegionId region, PersonId person, Appointing.Office office) {
    var agency = office.agency();
    jdbc.sql("""
        insert into appointment (region_id, appointment_id, person_id, role, agency_id, office, acting, valid_from,
          valid_to)
        values (:region, :appointment, :person, :role, :agency, :office, :acting, :from, :to)""")
        .param("region", region.value()).param("appointment", UUID.randomUUID()).param("person", person.value())
        .param("role", office.role().name()).param("agency", agency == null ? null : agency.value())
        .param("office", office.title()).param("acting", office.acting()).param("from", office.from())
        .param("to", office.to()).update();
  }

  /** Who holds the same office in full on one of the same days. */
  Optional<String> holder(RegionId region, Appointing.Office office) {
    var agency = office.agency();
    return jdbc.sql("""
        select p.name from appointment a join person p on p.person_id = a.person_id and p.active
        where a.region_id = :region and a.role = :role and a.agency_id is not distinct from cast(:agency as uuid)
          and not a.acting and daterange(a.valid_from, a.valid_to + 1, '[)')
            && daterange(:from, cast(:to as date), '[]') limit 1""")
        .param("region", region.value()).param("role", office.role().name())
        .param("agency", agency == null ? null : agency.value()).param("from", office.from())
        .param("to", office.to()).query(Rows.of(String.class)).optional();
  }

  Optional<Held> find(RegionId region, PersonId person, UUID office) {
    return jdbc.sql("""
        select appointment_id, role, office, valid_from, valid_to from appointment
        where region_id = :region and person_id = :person and appointment_id = :office""")
        .param("region", region.value()).param("person", person.value()).param("office", office)
        .query(Rows.of(Held.class)).optional();
  }

  /** Ends an office whose last day is still the one that was seen. */
  boolean end(RegionId region, Held seen, LocalDate last) {
    return jdbc.sql("""
        update appointment set valid_to = :last where region_id = :region and appointment_id = :office
          and valid_to is not distinct from cast(:seen as date)""")
        .param("region", region.value()).param("office", seen.appointmentId()).param("last", last)
        .param("seen", seen.validTo()).update() == 1;
  }

  /** Makes those wait who would take another administrator away at the same time. */
  void lockAdministrators(RegionId region) {
    jdbc.sql("""
        select appointment_id from appointment where region_id = :region and role = 'REGION_ADMINISTRATOR'
        order by appointment_id for update""").param("region", region.value()).query(Rows.of(UUID.class)).list();
  }

  /** Whether an active person who may sign in administers the region on the day and until further notice. */
  boolean hasAdministrator(RegionId region, LocalDate day) {
    return jdbc.sql("""
        select exists (select 1 from appointment a join person p on p.person_id = a.person_id
        where a.region_id = :region and a.role = 'REGION_ADMINISTRATOR' and a.valid_from <= :day
          and a.valid_to is null and p.active and p.password_hash is not null)""")
        .param("region", region.value()).param("day", day).query(Rows.of(Boolean.class)).single();
  }
}
