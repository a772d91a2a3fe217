package id.lelangkinerja.identity;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the people whom a region knows: whom it registered, and who hold or held an office there. */
@Repository
@Transactional(readOnly = true)
class PersonQuery {
  private static final String OFFICE_TODAY = """
      select 1 from appointment a where a.region_id = :region and a.person_id = p.person_id
        and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)""";
  private static final String FOUND = """
      from person p where (p.home_region_id = :region or exists (
          select 1 from appointment a where a.region_id = :region and a.person_id = p.person_id))
        and (cast(:role as text) is null and cast(:agency as uuid) is null or exists (%1$s
          and (cast(:role as text) is null or a.role = :role)
          and (cast(:agency as uuid) is null or a.agency_id = :agency)))
        and case cast(:state as text) when 'ACTIVE' then p.active and p.password_hash is not null
          when 'INVITED' then p.active and p.password_hash is null
          when 'DEACTIVATED' then not p.active when 'WITHOUT_OFFICE' then not exists (%1$s) else true end
        and %2$s""".formatted(OFFICE_TODAY, Words.within("p.name, p.login_name, p.nip"));
  private static final String STATE = """
      case when not p.active then 2 when p.password_hash is null then 1 else 0 end""";
  /** The columns that the list is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("name", "p.name", "offices", "offices", "sign-in", "p.login_name",
      "state", STATE, "last", "p.last_sign_in_at");
  private final JdbcClient jdbc;
  private final PersonRepository people;
  private final LinkRepository links;

  PersonQuery(JdbcClient jdbc, PersonRepository people, LinkRepository links) {
    this.jdbc = jdbc;
    this.people = people;
    this.links = links;
  }

  /** What is looked for, and in which order it is shown; role and agency are those held on the day. */
  record Asked(Words words, @Nullable Role role, @Nullable UUID agency, @Nullable PersonState state, Sorting sorting,
      LocalDate day) {}

  /** A person in the list; the offices are those of the day. */
  record Row(UUID personId, String loginName, String name, @Nullable String nip, @Nullable String rankTitle,
      boolean active, boolean invited, @Nullable Instant lastSignInAt, @Nullable String offices) {}

  /** An office with the name of its agency. */
  record Office(UUID appointmentId, Role role, String office, @Nullable String agencyName, boolean acting,
      LocalDate validFrom, @Nullable LocalDate validTo) {}

  int count(Acting who, Asked asked) {
    return found("select count(*) ", "", who, asked).query(Rows.of(Integer.class)).single();
  }

  List<Row> search(Acting who, Asked asked, int offset, int most) {
    return found("""
        select p.person_id, p.login_name, p.name, p.nip, p.rank_title, p.active, p.password_hash is null invited,
          p.last_sign_in_at, (select string_agg(a.office, '; ' order by a.role, a.office) from appointment a
            where a.region_id = :region and a.person_id = p.person_id and a.valid_from <= :day
              and (a.valid_to is null or a.valid_to >= :day)) offices
        """,
        " order by " + asked.sorting().sql(COLUMNS, "p.name, p.login_name, p.person_id")
            + " offset :offset limit :most",
        who, asked)
        .param("offset", offset).param("most", most).query(Rows.of(Row.class)).list();
  }

  /** The person, whom the region must know. */
  PersonRepository.Person person(Acting who, PersonId person) {
    return people.of(who, person);
  }

  /** The person's offices in this region, those of today first. */
  List<Office> offices(Acting who, PersonId person) {
    return jdbc.sql("""
        select a.appointment_id, a.role, a.office, g.name agency_name, a.acting, a.valid_from, a.valid_to
        from appointment a
        left join agency_view g on g.region_id = a.region_id and g.agency_id = a.agency_id
        where a.region_id = :region and a.person_id = :person
        order by a.valid_to desc nulls first, a.valid_from desc, a.office""")
        .param("region", who.region().value()).param("person", person.value()).query(Rows.of(Office.class)).list();
  }

  /** Until when a one-time link of the person works. */
  Optional<Instant> linkUntil(Acting who, PersonId person, Instant now) {
    return links.openUntil(person, now);
  }

  private StatementSpec found(String select, String order, Acting who, Asked asked) {
    var role = asked.role();
    var state = asked.state();
    return jdbc.sql(select + FOUND + order).param("region", who.region().value())
        .param("words", asked.words().parameter()).param("role", role == null ? null : role.name())
        .param("agency", asked.agency()).param("state", state == null ? null : state.name())
        .param("day", asked.day());
  }
}
