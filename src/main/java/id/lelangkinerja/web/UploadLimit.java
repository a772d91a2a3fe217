package id.lelangkinerja.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that a file is too large before anything else reads the form: whoever reads a field of a form that is over the limit
 * finds none, and the protection against forged posts would take it for one.
 */
@Component
@Order(UploadLimit.BEFORE_SECURITY)
class UploadLimit extends OncePerRequestFilter {
  /** Spring Security stands at -100. */
  static final int BEFORE_SECURITY = -110;

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isMultipart(request) && isTooLarge(request)) {
      request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      request.setAttribute(Asked.FAILED, Asked.failed(request));
      request.getRequestDispatcher("/error").forward(new WithoutBody(request), response);
      return;
    }
    chain.doFilter(request, response);
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

  /** The page that tells it has nothing to read: asking such a request for a field fails again. */
  private static final class WithoutBody extends HttpServletRequestWrapper {
    WithoutBody(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getContentType() {
      return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return null;
    }
  }
}
