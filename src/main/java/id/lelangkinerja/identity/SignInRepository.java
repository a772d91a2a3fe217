package id.lelangkinerja.identity;

import id.lelangkinerja.platform.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of sign-ins, of which the newest twenty of each person are kept. */
@Repository
class SignInRepository {
  private static final int KEPT = 20;
  private final JdbcClient jdbc;

  SignInRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(PersonId person, String session, String address, String browser, Instant at) {
    jdbc.sql("""
        insert into sign_in (person_id, sign_in_id, session_id, at, address, browser)
        values (:person, :id, :session, :at, :address, :browser)""")
        .param("person", person.value()).param("id", UUID.randomUUID()).param("session", session)
        .param("at", at.atOffset(ZoneOffset.UTC)).param("address", address).param("browser", browser).update();
  }

  void forgetOld(PersonId person) {
    jdbc.sql("""
        delete from sign_in where person_id = :person and sign_in_id not in (
          select sign_in_id from sign_in where person_id = :person order by at desc limit :kept)""")
        .param("person", person.value()).param("kept", KEPT).update();
  }
}
