package id.lelangkinerja.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * The sessions as requests find them: read anew by each, so that one that was ended is over at once. A session's last use is
 * written once a minute, and not at each request: nothing is sent to the database, and no row and no disk is written, for a request that
 * changes nothing else of it. A session may therefore end a minute early.
 *
 * @param <S> the session as it is kept
 */
final class SparingSessions<S extends Session> implements SessionRepository<SparingSessions.Used<S>> {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private final SessionRepository<S> kept;

  SparingSessions(SessionRepository<S> kept) {
    this.kept = kept;
  }

  @Override
  public Used<S> createSession() {
    return new Used<>(kept.createSession());
  }

  @Override
  public void save(Used<S> session) {
    kept.save(session.kept());
  }

  @Override
  public @Nullable Used<S> findById(String id) {
    var found = kept.findById(id);
    return found == null ? null : new Used<>(found);
  }

  @Override
  public void deleteById(String id) {
    kept.deleteById(id);
  }

  /** A session at work. */
  record Used<S extends Session>(S kept) implements Session {
    @Override
    public void setLastAccessedTime(Instant now) {
      if (!now.isBefore(kept.getLastAccessedTime().plus(MINUTE))) {
        kept.setLastAccessedTime(now);
      }
    }

    @Override
    public Instant getLastAccessedTime() {
      return kept.getLastAccessedTime();
    }

    @Override
    public String getId() {
      return kept.getId();
    }

    @Override
    public String changeSessionId() {
      return kept.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as sessions declare it
    public <T> @Nullable T getAttribute(String name) {
      return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
      return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
      kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
      kept.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
      return kept.getCreationTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
      kept.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
      return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
      return kept.isExpired();
    }
  }
}
