package id.lelangkinerja.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Routes by the number of their segments and their last word, so that an address meets those of its shape alone. */
final class RouteIndex<R> {
  private final Map<Key, List<Shaped<R>>> routes = new HashMap<>();
  private final List<Shaped<R>> open = new ArrayList<>();

  /** {@code last} is null where any word may stand last. */
  private record Key(int segments, @Nullable String last) {}

  private record Shaped<R>(R route, RouteShape shape) {}

  void add(R route, RouteShape shape) {
    var shaped = new Shaped<>(route, shape);
    if (shape.patterns().isEmpty()) {
      open.add(shaped);
    }
    var keys = new LinkedHashSet<Key>();
    shape.patterns().forEach(
        pattern -> keys.add(new Key(pattern.length, pattern.length == 0 ? null : pattern[pattern.length - 1])));
    keys.forEach(key -> routes.computeIfAbsent(key, _ -> new ArrayList<>()).add(shaped));
  }

  /** Each route whose address this may be. */
  Set<R> like(String[] segments) {
    var like = new LinkedHashSet<R>();
    if (segments.length > 0) {
      like(new Key(segments.length, segments[segments.length - 1]), segments, like);
    }
    like(new Key(segments.length, null), segments, like);
    open.forEach(each -> like.add(each.route()));
    return like;
  }

  private void like(Key key, String[] segments, Set<R> like) {
    for (var each : routes.getOrDefault(key, List.of())) {
      if (each.shape().mayBe(segments)) {
        like.add(each.route());
      }
    }
  }
}
