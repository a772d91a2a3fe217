package id.lelangkinerja.web;

import id.lelangkinerja.database.Outage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that the database is away to somebody whose session cannot be looked up for that very reason. It stands before the sessions, so
 * that the page which tells it looks none up again; the reader's session stays as it is.
 */
@Component
@Order(DatabaseAway.BEFORE_SESSIONS)
class DatabaseAway extends OncePerRequestFilter {
  /** The filter of Spring Session stands ten behind. */
  static final int BEFORE_SESSIONS = Integer.MIN_VALUE + 40;
  /** Tells the page of errors why it is shown. */
  static final String TOLD = DatabaseAway.class.getName();
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException failure) {
      if (!isAway(failure) || response.isCommitted()) {
        throw failure;
      }
      LOG.warn("The database cannot serve {}: {}", request.getRequestURI(), failure.getMessage());
      response.reset();
      response.setHeader(HttpHeaders.RETRY_AFTER, UploadLimit.PATIENCE);
      request.setAttribute(TOLD, true);
      request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      request.setAttribute(Asked.FAILED, Asked.failed(request));
      request.getRequestDispatcher("/error").forward(new WithoutSession(request), response);
    }
  }

  private static boolean isAway(Throwable failure) {
    for (@Nullable
    Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (Outage.isAway(cause)) {
        return true;
      }
    }
    return false;
  }

  /** Nobody is known, and nobody becomes known by reading that page. */
  private static final class WithoutSession extends WithoutBody {
    WithoutSession(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
      if (create) {
        throw new IllegalStateException("no session begins while the database is away");
      }
      return null;
    }

    @Override
    public @Nullable HttpSession getSession() {
      return getSession(true);
    }
  }
}
