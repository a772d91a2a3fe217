package id.lelangkinerja.identity;

import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** How sessions are kept in the database, and how sparingly requests write to it. */
@Configuration(proxyBeanMethods = false)
class SessionKeeping {
  /** In place of the framework's own, which is made only where there is no other of its kind. */
  @Bean
  static BeanPostProcessor sparingSessions() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository sessions ? sparing(sessions) : bean;
      }
    };
  }

  private static <S extends Session> SessionRepository<?> sparing(SessionRepository<S> sessions) {
    return new SparingSessions<>(sessions);
  }

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsByPerson() {
    return sessions -> sessions.setIndexResolver(SessionKeeping::index);
  }

  /** Whose session it is. */
  private static Map<String, String> index(Session session) {
    String person = session.getAttribute(PersonInSession.PERSON);
    return person == null ? Map.of() : Map.of(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person);
  }
}
