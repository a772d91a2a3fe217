package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Prop;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** The routes of the program's own controllers, each as its method and its pattern: "GET /{region}/bids/{bid}". */
@Prop
public class Routes {
  private static final String ERROR = "/error";
  private final RequestMappingHandlerMapping mapping;

  Routes(RequestMappingHandlerMapping requestMappingHandlerMapping) {
    this.mapping = requestMappingHandlerMapping;
  }

  /** All of them but the page of errors, which nobody asks for. */
  public Set<String> all() {
    var routes = new TreeSet<String>();
    mapping.getHandlerMethods().forEach((route, handler) -> {
      if (handler.getBeanType().getName().startsWith("id.lelangkinerja.")) {
        routes.addAll(names(route));
      }
    });
    return routes;
  }

  /** The route that this request is led to; empty where there is none. */
  public String of(String method, String url) {
    int query = url.indexOf('?');
    var path = query < 0 ? url : url.substring(0, query);
    var request = new MockHttpServletRequest(method, path);
    if (url.startsWith("/api/") && !method.equals("GET")) {
      // What the API takes is told apart by its type.
      request.setContentType(path.endsWith("/files") ? "application/octet-stream" : "application/json");
    }
    ServletRequestPathUtils.parseAndCache(request);
    try {
      mapping.getHandler(request);
    } catch (Exception failure) {
      throw new AssertionError(method + " " + url, failure);
    }
    var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return pattern == null ? "" : method + " " + plain(pattern.toString());
  }

  private static Set<String> names(RequestMappingInfo route) {
    var names = new TreeSet<String>();
    for (var pattern : route.getPatternValues()) {
      if (!pattern.equals(ERROR)) {
        var methods = route.getMethodsCondition().getMethods();
        methods.forEach(method -> names.add(method + " " + plain(pattern)));
        if (methods.isEmpty()) {
          names.add("ANY " + plain(pattern));
        }
      }
    }
    return names;
  }

  /** Without the shapes of its variables: {@code {region:[0-9]{2,4}}} becomes {@code {region}}. */
  static String plain(String pattern) {
    var plain = new StringBuilder();
    int depth = 0;
    boolean shape = false;
    for (int at = 0; at < pattern.length(); at++) {
      char each = pattern.charAt(at);
      depth += each == '{' ? 1 : 0;
      shape |= each == ':' && depth == 1;
      depth -= each == '}' ? 1 : 0;
      shape &= depth > 0;
      if (!shape) {
        plain.append(each);
      }
    }
    return plain.toString();
  }
}
