package id.lelangkinerja.identity;

import id.lelangkinerja.platform.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions as they are kept: whoever deletes one ends it at once, on every node. */
@Repository
class SessionRepository {
  private final JdbcClient jdbc;

  SessionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void endAll(PersonId person) {
    jdbc.sql("delete from spring_session where principal_name = :person")
        .param("person", person.value().toString()).update();
  }

  void endOthers(PersonId person, String kept) {
    jdbc.sql("delete from spring_session where principal_name = :person and session_id <> :kept")
        .param("person", person.value().toString()).param("kept", kept).update();
  }
}
