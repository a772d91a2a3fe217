package id.lelangkinerja.api;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before everything else under the API's address: what a filter refuses, where a page of errors would be shown to people,
 * is told to systems as a problem. Forms with files are no business of the API and are not even read.
 */
@Component
@Order(ApiWall.FIRST)
class ApiWall extends OncePerRequestFilter {
  /** Spring Security stands at -100, and before it at -110 what takes files in. */
  static final int FIRST = -120;
  /** A body larger than this, or of unknown size, lies in memory with a few others at most. */
  private static final int LARGE = 1024 * 1024;
  private static final int LARGE_AT_ONCE = 4;
  private final Semaphore large = new Semaphore(LARGE_AT_ONCE);
  private final Answering answering;
  private final Description description;

  ApiWall(Answering answering, Description description) {
    this.answering = answering;
    this.description = description;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !ApiPaths.isApi(request);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var type = request.getContentType();
    if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      answering.refuse(otherType(request), request, response);
      return;
    }
    if (!isLarge(request)) {
      passed(request, response, chain);
    } else if (!large.tryAcquire()) {
      answering.refuse(new Refused(Reason.API_BUSY), request, response);
    } else {
      try {
        passed(request, response, chain);
      } finally {
        large.release();
      }
    }
  }

  private void passed(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
    try {
      chain.doFilter(request, new Told(request, response));
    } catch (RuntimeException | ServletException failure) {
      answering.refuse(ApiFaults.reason(failure), request, response);
    }
  }

  private Refused otherType(HttpServletRequest request) {
    return new Refused(Reason.API_TYPE_UNFIT, description.taken(request.getMethod(), request.getRequestURI()));
  }

  private static boolean isLarge(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    return length > LARGE || (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null);
  }

  /** An answer whose errors are problems. */
  private final class Told extends HttpServletResponseWrapper {
    private final HttpServletRequest request;

    Told(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void sendError(int status) throws IOException {
      answering.refuse(refused(status, request), request, (HttpServletResponse) getResponse());
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }
  }

  private Refused refused(int status, HttpServletRequest request) {
    return switch (status) {
      case 413 -> Json.tooLarge();
      case 415 -> otherType(request);
      default -> new Refused(reason(status));
    };
  }

  private static Reason reason(int status) {
    return switch (status) {
      case 401 -> Reason.API_TOKEN_MISSING;
      case 404 -> Reason.NOT_FOUND_HERE;
      case 405 -> Reason.API_METHOD;
      case 406 -> Reason.API_NOT_ACCEPTABLE;
      case 503 -> Reason.API_BUSY;
      default -> status < 500 ? Reason.API_ADDRESS_UNREADABLE : Reason.API_BROKEN;
    };
  }
}
