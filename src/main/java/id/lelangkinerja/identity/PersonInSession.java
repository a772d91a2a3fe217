package id.lelangkinerja.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Who is signed in stands in the session by an id alone: to read the framework's whole context from its bytes was a tenth of the program's own
 * work upon a request, and nothing of it but the id is ever asked for.
 */
final class PersonInSession implements SecurityContextRepository {
  /** Under this name the session holds the person's id, as a text. */
  static final String PERSON = "lk.person";

  @Override
  @SuppressWarnings("deprecation") // the framework's other way to ask leads here
  public SecurityContext loadContext(org.springframework.security.web.context.HttpRequestResponseHolder holder) {
    var person = person(holder.getRequest());
    return person == null
        ? new SecurityContextImpl()
        : new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
  }

  @Override
  public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    var person = context.getAuthentication();
    if (person != null) {
      request.getSession().setAttribute(PERSON, person.getName());
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return person(request) != null;
  }

  private static @Nullable String person(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null ? null : (String) session.getAttribute(PERSON);
  }
}
