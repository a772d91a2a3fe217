package id.lelangkinerja.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the handler of a request as the framework does, but looks only at routes of its address's shape. Nearly all routes begin with
 * the region's code, so the framework would try every pattern of the program in turn, which took a fifth of the time of a page. Where
 * two routes are meant alike, it is the framework that says what that comes to.
 */
final class RouteLookup extends RequestMappingHandlerMapping {
  private final RouteIndex<Route> routes = new RouteIndex<>();

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

  private record Route(RequestMappingInfo asks, HandlerMethod handler) {}

  /** A route that takes the request, with what of it is left to be asked. */
  private record Taking(Route route, RequestMappingInfo match) {}

  @Override
  protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> handlers) {
    super.handlerMethodsInitialized(handlers);
    handlers.forEach(
        (asks, handler) -> routes.add(new Route(asks, handler), RouteShape.of(asks.getPatternValues())));
  }

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String lookupPath, HttpServletRequest request)
      throws Exception {
    var like = routes.like(
        RouteShape.segments(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication()));
    var taking = new ArrayList<Taking>();
    for (var route : like) {
      var match = getMatchingMapping(route.asks(), request);
      if (match != null) {
        taking.add(new Taking(route, match));
      }
    }
    if (taking.isEmpty()) {
      return handleNoMatch(like.stream().map(Route::asks).collect(Collectors.toSet()), lookupPath, request);
    }
    var order = Comparator.comparing(Taking::match, getMappingComparator(request));
    taking.sort(order);
    var best = taking.getFirst();
    if (CorsUtils.isPreFlightRequest(request) || (taking.size() > 1 && order.compare(best, taking.get(1)) == 0)) {
      return super.lookupHandlerMethod(lookupPath, request);
    }
    var handler = best.route().handler();
    request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, handler);
    handleMatch(best.match(), lookupPath, request);
    return handler;
  }
}
