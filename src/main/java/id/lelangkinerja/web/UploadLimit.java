package id.lelangkinerja.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that a file is too large, or that too many come in at once, before anything else reads the form: whoever reads
 * a field of a form that is over the limit finds none, and the protection against forged posts would take it for one.
 */
@Component
@Order(UploadLimit.BEFORE_SECURITY)
class UploadLimit extends OncePerRequestFilter {
  /** In seconds, after which it is worth another try. */
  static final String PATIENCE = "30";
  /** Spring Security stands at -100. */
  static final int BEFORE_SECURITY = -110;
  /** Forms with files lie in memory while they are answered: as many at most, of 12 MB each. */
  private static final int MOST_AT_ONCE = 24;
  private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE);

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!isMultipart(request)) {
      chain.doFilter(request, response);
    } else if (!atOnce.tryAcquire()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, PATIENCE);
      refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else {
      try {
        taken(request, response, chain);
      } catch (IOException failure) {
        throwUnlessGone(failure);
      } finally {
        atOnce.release();
      }
    }
  }

  private static void taken(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isTooLarge(request)) {
      refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A connection that breaks on its way is no fault of ours, and nobody is left to hear of it. */
  private static void throwUnlessGone(IOException failure) throws IOException {
    for (@Nullable
    Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ClientAbortException) {
        return;
      }
    }
    throw failure;
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
      throws ServletException, IOException {
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
    request.setAttribute(Asked.FAILED, Asked.failed(request));
    request.getRequestDispatcher("/error").forward(new WithoutBody(request), response);
  }

  private static boolean isMultipart(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/form-data");
  }

  /** The servlet container answers so when the whole or one part is over the limit. */
  private static boolean isTooLarge(HttpServletRequest request) throws IOException, ServletException {
    try {
      request.getParts();
      return false;
    } catch (IllegalStateException tooLarge) {
      return true;
    }
  }
}
