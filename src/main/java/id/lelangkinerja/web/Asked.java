package id.lelangkinerja.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the reader asked for, also where an error page answers in its stead: the address, its query as it stood there
 * and empty where there was none, and whether it was only asked for and not sent to.
 */
record Asked(String path, String query, boolean readOnly) {
  private static final Pattern REGION = Pattern.compile("(/[0-9]{2,4})(/.*)?");
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String LANGUAGE = "lang=";

  /**
   * Keeps what was asked for where a filter answers in its stead: the servlet container's own names skip the filters.
   */
  static final String FAILED = Asked.class.getName();

  /** What was sent somewhere and failed there. */
  static Asked failed(HttpServletRequest request) {
    return new Asked(front(request.getRequestURI()), "", true);
  }

  static Asked of(HttpServletRequest request) {
    if (request.getAttribute(FAILED) instanceof Asked kept) {
      return kept;
    }
    var failed = text(request, RequestDispatcher.ERROR_REQUEST_URI);
    if (failed == null) {
      return new Asked(request.getRequestURI(), orEmpty(request.getQueryString()), isReading(request.getMethod()));
    }
    var method = text(request, RequestDispatcher.ERROR_METHOD);
    return isReading(method == null ? request.getMethod() : method)
        ? new Asked(failed, orEmpty(text(request, RequestDispatcher.ERROR_QUERY_STRING)), true)
        : new Asked(front(failed), "", true);
  }

  /** The same page in the other language, with whatever narrows it. */
  String inLanguage(Locale other) {
    var kept = readOnly
        ? Arrays.stream(query.split("&")).filter(part -> !part.isEmpty() && !part.startsWith(LANGUAGE))
            .collect(Collectors.joining("&"))
        : "";
    return path + "?" + (kept.isEmpty() ? "" : kept + "&") + LANGUAGE + other.getLanguage();
  }

  /** What was sent somewhere can't be asked for there: the region's front page stands in. */
  private static String front(String path) {
    var region = REGION.matcher(path);
    return region.matches() ? region.group(1) : "/";
  }

  private static boolean isReading(String method) {
    return READING.contains(method);
  }

  private static @Nullable String text(HttpServletRequest request, String attribute) {
    return request.getAttribute(attribute) instanceof String text ? text : null;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
