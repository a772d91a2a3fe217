package id.lelangkinerja.api;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.token.Recognising;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before the API: lets in whoever presents a token of the region that is good for what is asked, as the person
 * who made it. Nothing else counts here, no cookie and no session. What is asked without a token is no guess and is not
 * counted as one; and a token that is good passes whatever others present from the same address, for behind one address
 * there may be the systems of a whole town hall.
 */
@Component
class ApiGate implements HandlerInterceptor {
  private static final String SCHEME = "Bearer ";
  private final Recognising recognising;
  private final Limits limits;

  ApiGate(Recognising recognising, Limits limits) {
    this.recognising = recognising;
    this.limits = limits;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method) || method.hasMethodAnnotation(OpenToAll.class)) {
      return true;
    }
    var needs = method.getMethodAnnotation(Needs.class);
    if (needs == null || !(request.getAttribute(RegionHere.ATTRIBUTE) instanceof RegionHere here)) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    var bearer = recognised(request, here);
    limits.take(bearer.token(), response);
    Refused.unless(bearer.may(needs.value()), Reason.API_SCOPE_MISSING, needs.value().word());
    request.setAttribute(Acting.class.getName(), bearer.who());
    request.setAttribute(Recognising.Bearer.class.getName(), bearer);
    return true;
  }

  private Recognising.Bearer recognised(HttpServletRequest request, RegionHere here) {
    var presented = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
    if (presented.size() != 1 || !presented.getFirst().regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw new Refused(Reason.API_TOKEN_MISSING);
    }
    return recognising.recognise(here.id(), presented.getFirst().substring(SCHEME.length()).strip())
        .orElseThrow(() -> {
          limits.failed(request.getRemoteAddr());
          return new Refused(Reason.API_TOKEN_UNKNOWN);
        });
  }
}
