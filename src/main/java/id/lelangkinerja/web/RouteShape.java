package id.lelangkinerja.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;

/**
 * What is fixed in the addresses of a route: how many segments they have and which words stand where. An address of another shape cannot
 * be one of the route's; one of its shape may be.
 */
final class RouteShape {
  private final List<@Nullable String[]> patterns;

  private RouteShape(List<@Nullable String[]> patterns) {
    this.patterns = patterns;
  }

  /** The shape of these patterns; one that every address has where a pattern's length is open. */
  static RouteShape of(Collection<String> patterns) {
    return patterns.stream().anyMatch(RouteShape::isOpen)
        ? new RouteShape(List.of())
        : new RouteShape(patterns.stream().map(RouteShape::fixed).toList());
  }

  /** The segments of an address, decoded. */
  static String[] segments(PathContainer path) {
    return path.elements().stream().filter(PathContainer.PathSegment.class::isInstance)
        .map(segment -> ((PathContainer.PathSegment) segment).valueToMatch()).toArray(String[]::new);
  }

  /** The words of each pattern, null where any may stand; none where a pattern's length is open. */
  List<@Nullable String[]> patterns() {
    return patterns;
  }

  /** Whether the address of these segments may be one of the route's. */
  boolean mayBe(String[] segments) {
    if (patterns.isEmpty()) {
      return true;
    }
    for (var pattern : patterns) {
      if (fits(pattern, segments)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(@Nullable String[] pattern, String[] segments) {
    if (pattern.length != segments.length) {
      return false;
    }
    // The last words tell routes apart the soonest: most begin with the region's code.
    for (int at = pattern.length - 1; at >= 0; at--) {
      var word = pattern[at];
      if (word != null && !word.equals(segments[at])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOpen(String pattern) {
    return pattern.contains("**") || pattern.contains("{*");
  }

  private static @Nullable String[] fixed(String pattern) {
    return Arrays.stream(pattern.split("/")).filter(word -> !word.isEmpty())
        .map(word -> word.contains("{") || word.contains("*") || word.contains("?") ? null : word)
        .toArray(String[]::new);
  }
}
