package id.lelangkinerja.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the handler of a request as the framework does, but looks only at routes of its address's length and shape. Nearly all routes
 * begin with the region's code, so the framework would try every pattern of the program in turn, which took a fifth of the time of a
 * page. Where not exactly one route is found, the framework says what that means.
 */
final class RouteLookup extends RequestMappingHandlerMapping {
  private final Map<Integer, List<Route>> byLength = new HashMap<>();
  private final List<Route> ofAnyLength = new ArrayList<>();

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

  private record Route(RequestMappingInfo mapping, RouteShape shape, HandlerMethod handler) {}

  @Override
  protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> handlers) {
    super.handlerMethodsInitialized(handlers);
    handlers.forEach((mapping, handler) -> {
      var shape = RouteShape.of(mapping.getPatternValues());
      var route = new Route(mapping, shape, handler);
      if (shape.lengths().isEmpty()) {
        ofAnyLength.add(route);
      }
      shape.lengths().forEach(length -> byLength.computeIfAbsent(length, _ -> new ArrayList<>()).add(route));
    });
  }

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String lookupPath, HttpServletRequest request)
      throws Exception {
    var segments = RouteShape.segments(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication());
    var found = new ArrayList<Found>(1);
    look(byLength.getOrDefault(segments.length, List.of()), segments, request, found);
    look(ofAnyLength, segments, request, found);
    if (found.size() != 1 || CorsUtils.isPreFlightRequest(request)) {
      return super.lookupHandlerMethod(lookupPath, request);
    }
    var only = found.getFirst();
    request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, only.route().handler());
    handleMatch(only.matching(), lookupPath, request);
    return only.route().handler();
  }

  private record Found(Route route, RequestMappingInfo matching) {}

  private void look(List<Route> routes, String[] segments, HttpServletRequest request, List<Found> found) {
    for (var route : routes) {
      if (route.shape().mayBe(segments)) {
        var matching = getMatchingMapping(route.mapping(), request);
        if (matching != null) {
          found.add(new Found(route, matching));
        }
      }
    }
  }
}
