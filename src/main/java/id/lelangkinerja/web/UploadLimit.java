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
 * Says that a form brings too much, or that too many come in at once, before anything else reads it: whoever reads a
 * field of a form that is over the limit finds none, and the protection against forged posts would take it for one. What
 * was typed is read all the same, without the files, and goes on to the form's own page, which shows it again.
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
  /** Set on a request whose files were left behind. */
  static final String LEFT = UploadLimit.class.getName();
  /** The field by which our own forms are told from forged ones: nothing else is worth reading on. */
  private static final String TOKEN = "_csrf";
  private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE);
  private final UploadSizes sizes;

  UploadLimit(UploadSizes sizes) {
    this.sizes = sizes;
  }

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

  private void taken(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > sizes.bytes()) {
      var typed = TypedAlone.of(request).filter(form -> form.getParameter(TOKEN) != null);
      if (typed.isPresent()) {
        request.setAttribute(LEFT, sizes.megabytes());
        chain.doFilter(typed.get(), response);
        return;
      }
    }
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
