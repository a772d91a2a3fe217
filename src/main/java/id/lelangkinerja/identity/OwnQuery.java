package id.lelangkinerja.identity;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads where somebody is signed in, for themselves alone. */
@Repository
@Transactional(readOnly = true)
class OwnQuery {
  private static final int NEWEST = 10;
  private final JdbcClient jdbc;

  OwnQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A session that goes on; browser and address are those of its sign-in. */
  record Session(String sessionId, Instant since, Instant last, @Nullable String browser, @Nullable String address) {}

  /** One sign-in. */
  record SignIn(Instant at, String browser, String address) {}

  /** The sessions that are not over, the one last used first. Their times are the machine's. */
  List<Session> sessions(Acting who, Instant now) {
    return jdbc.sql("""
        select s.session_id, to_timestamp(s.creation_time / 1000.0) since,
          to_timestamp(s.last_access_time / 1000.0) "last", i.browser, i.address
        from spring_session s left join sign_in i on i.person_id = :person and i.session_id = s.session_id
        where s.principal_name = :principal and s.expiry_time > :now order by s.last_access_time desc limit 50""")
        .param("person", who.person().value()).param("principal", who.person().value().toString())
        .param("now", now.toEpochMilli()).query(Rows.of(Session.class)).list();
  }

  List<SignIn> signIns(Acting who) {
    return jdbc.sql("""
        select at, browser, address from sign_in where person_id = :person order by at desc limit :newest""")
        .param("person", who.person().value()).param("newest", NEWEST).query(Rows.of(SignIn.class)).list();
  }
}
