package id.lelangkinerja.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the handler of a request as the framework does, but looks closely only at routes of its address's shape. Nearly all routes
 * begin with the region's code, so the framework would try every pattern of the program in turn, which took a fifth of the time of a
 * page.
 */
final class RouteLookup extends RequestMappingHandlerMapping {
  private final IdentityHashMap<RequestMappingInfo, RouteShape> shapes = new IdentityHashMap<>();

  /** Has the framework look routes up like this. */
  @Configuration(proxyBeanMethods = false)
  static class Registration {
    @Bean
    WebMvcRegistrations routeLookup() {
      return new WebMvcRegistrations() {
        @Override
        public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
          return new RouteLookup();
        }
      };
    }
  }

  /** A request with the segments of its address, which are compared with those of every route. */
  private static final class Located extends HttpServletRequestWrapper {
    private final String[] segments;

    Located(HttpServletRequest request) {
      super(request);
      segments = RouteShape.segments(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication());
    }
  }

  @Override
  protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
    shapes.put(mapping, RouteShape.of(mapping.getPatternValues()));
    super.registerHandlerMethod(handler, method, mapping);
  }

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String lookupPath, HttpServletRequest request)
      throws Exception {
    return super.lookupHandlerMethod(lookupPath, new Located(request));
  }

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
    var shape = request instanceof Located ? shapes.get(info) : null;
    return shape == null || shape.mayBe(((Located) request).segments) ? super.getMatchingMapping(info, request) : null;
  }
}
