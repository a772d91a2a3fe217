package id.lelangkinerja.identity;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads people as documents and choices name them. */
@Repository
@Transactional(readOnly = true)
public class PeopleQuery {
  private final JdbcClient jdbc;

  PeopleQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A person as printed: name, NIP and rank (pangkat), the latter two null for those who are no civil servants. */
  public record Named(UUID personId, String name, @Nullable String nip, @Nullable String rankTitle) {}

  /** A person with the office held. */
  public record Holder(UUID personId, String name, Role role, String office) {}

  /** The person as printed on documents. */
  public Named named(RegionId region, PersonId person) {
    return jdbc.sql("select person_id, name, nip, rank_title from person where person_id = :person")
        .param("person", person.value()).query(Rows.of(Named.class)).single();
  }

  /** Whether anybody else than this person holds the role on the day without belonging to the agency. */
  public boolean anyOther(RegionId region, Role role, PersonId but, AgencyId agency, LocalDate day) {
    return jdbc.sql("""
        select exists (select 1 from appointment a
          join person p on p.person_id = a.person_id and p.active
          where a.region_id = :region and a.role = :role and a.person_id <> :person and a.valid_from <= :day
            and (a.valid_to is null or a.valid_to >= :day)
            and not exists (select 1 from appointment b
              where b.region_id = a.region_id and b.person_id = a.person_id and b.agency_id = :agency
                and b.valid_from <= :day and (b.valid_to is null or b.valid_to >= :day)))""")
        .param("region", region.value()).param("role", role.name()).param("person", but.value()).param("day", day)
        .param("agency", agency.value()).query(Rows.of(Boolean.class)).single();
  }

  /** Those who hold one of the roles on the day, by role and name. */
  public List<Holder> holders(RegionId region, List<Role> roles, LocalDate day) {
    return jdbc.sql("""
        select distinct p.person_id, p.name, a.role, a.office from appointment a
        join person p on p.person_id = a.person_id and p.active
        where a.region_id = :region and a.role = any(:roles) and a.valid_from <= :day
          and (a.valid_to is null or a.valid_to >= :day)
        order by a.role, p.name""")
        .param("region", region.value()).param("roles", roles.stream().map(Role::name).toArray(String[]::new))
        .param("day", day).query(Rows.of(Holder.class)).list();
  }
}
