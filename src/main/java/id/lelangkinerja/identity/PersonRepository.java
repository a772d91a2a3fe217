package id.lelangkinerja.identity;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of people and their offices. */
@Repository
class PersonRepository {
  private final JdbcClient jdbc;

  PersonRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What signing in needs to know of a person. */
  record Known(UUID personId, String name, String passwordHash) {}

  void add(PersonId id, String loginName, RegisteringPerson.NewPerson person, String passwordHash) {
    jdbc.sql("""
        insert into person (person_id, login_name, name, nip, rank_title, password_hash)
        values (:person, :login, :name, :nip, :rank, :hash)""")
        .param("person", id.value()).param("login", loginName).param("name", person.name()).param("nip", person.nip())
        .param("rank", person.rankTitle()).param("hash", passwordHash).update();
  }

  void appoint(RegionId region, PersonId person, Appointing.Office office) {
    var agency = office.agency();
    jdbc.sql(
        """
            insert into appointment (region_id, appointment_id, person_id, role, agency_id, office, acting, valid_from, valid_to)
            values (:region, :appointment, :person, :role, :agency, :office, :acting, :from, :to)""")
        .param("region", region.value()).param("appointment", UUID.randomUUID()).param("person", person.value())
        .param("role", office.role().name()).param("agency", agency == null ? null : agency.value())
        .param("office", office.title()).param("acting", office.acting()).param("from", office.from())
        .param("to", office.to()).update();
  }

  Optional<Known> active(String loginName) {
    return jdbc.sql("select person_id, name, password_hash from person where login_name = :login and active")
        .param("login", loginName).query(Rows.of(Known.class)).optional();
  }
}
