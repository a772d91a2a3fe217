package id.lelangkinerja.identity;

import id.lelangkinerja.kept.SharedStamp;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Bell;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every handler: lets all in where a page is open to all, and otherwise only people signed in who hold
 * an office in the region of the address. A handler that neither is open nor asks who acts is never reached.
 */
@Component
class Gate implements HandlerInterceptor {
  private final OfficeQuery offices;
  private final PersonRepository people;
  private final Sessions sessions;
  private final Clock clock;

  Gate(OfficeQuery offices, PersonRepository people, Sessions sessions, Clock clock) {
    this.offices = offices;
    this.people = people;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!isOurs(handler) && request.getAttribute(RegionHere.ATTRIBUTE) == null) {
      return true;
    }
    var person = Sessions.person(SecurityContextHolder.getContext().getAuthentication());
    var who = person.flatMap(one -> acting(one, request));
    who.ifPresent(acting -> request.setAttribute(Acting.class.getName(), acting));
    // Behind an address without a handler of ours nothing is but the page that says so, in the reader's own frame.
    if (!(handler instanceof HandlerMethod method) || !isOurs(handler)
        || AnnotatedElementUtils.hasAnnotation(method.getMethod(), OpenToAll.class)) {
      return true;
    }
    Refused.unless(asksWhoActs(method), Reason.NOT_FOUND_HERE);
    if (who.isEmpty()) {
      if (person.filter(one -> sessions.isOfPassword(request, people.passwordVersion(one))).isEmpty()) {
        throw new SignInNeeded();
      }
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    return true;
  }

  private Optional<Acting> acting(PersonId person, HttpServletRequest request) {
    return request.getAttribute(RegionHere.ATTRIBUTE) instanceof RegionHere here
        ? offices.asking(here.id(), person, today(), HttpMethod.GET.matches(request.getMethod()))
            .filter(asking -> sessions.isOfPassword(request, asking.passwordVersion()))
            .map(asking -> told(asking, request)).filter(acting -> !acting.grants().isEmpty())
        : Optional.empty();
  }

  /** Leaves beside the request what was read along with who asks. */
  private static Acting told(OfficeQuery.Asking asking, HttpServletRequest request) {
    request.setAttribute(SharedStamp.ATTRIBUTE, asking.shared());
    request.setAttribute(Bell.ATTRIBUTE, asking.unread());
    return asking.acting();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  private static boolean asksWhoActs(HandlerMethod method) {
    return Arrays.asList(method.getMethod().getParameterTypes()).contains(Acting.class);
  }

  private static boolean isOurs(Object handler) {
    return handler instanceof HandlerMethod method && method.getBeanType().getName().startsWith("id.lelangkinerja.");
  }
}
