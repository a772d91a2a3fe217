package id.lelangkinerja.identity;

import java.util.Map;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Repository;

/**
 * Writes down a session's last use once a minute, and not at each request: a row that is left alone costs no write to the
 * disk. Whatever else changes of a session is written at once. A session may therefore end a minute early.
 */
@Repository
class LastUseRepository implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {
  @Override
  public void customize(JdbcIndexedSessionRepository sessions) {
    sessions.setUpdateSessionQuery("""
        update spring_session s set session_id = n.session_id, last_access_time = n.used,
          max_inactive_interval = n.lasts, expiry_time = n.expires, principal_name = n.principal
        from (values (cast(? as char(36)), cast(? as bigint), cast(? as int), cast(? as bigint), cast(? as varchar)))
          n (session_id, used, lasts, expires, principal)
        where s.primary_id = ? and (n.used - s.last_access_time >= 60000
          or (n.session_id, n.lasts, n.principal)
            is distinct from (s.session_id, s.max_inactive_interval, s.principal_name))""");
    sessions.setIndexResolver(LastUseRepository::index);
  }

  /** Whose session it is, read without the framework's expression language, which took longer than the statement. */
  private static Map<String, String> index(Session session) {
    SecurityContext context = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    var person = context == null ? null : context.getAuthentication();
    return person == null
        ? Map.of()
        : Map.of(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.getName());
  }
}
