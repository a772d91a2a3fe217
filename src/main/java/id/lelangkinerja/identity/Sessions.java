package id.lelangkinerja.identity;

import id.lelangkinerja.platform.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The sessions of people: begun under a new identifier at sign-in, ended whole at sign-out; they hold an id only. */
@Component
class Sessions {
  private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

  /** Returns the identifier of the session that begins. */
  String begin(PersonId person, HttpServletRequest request, HttpServletResponse response) {
    var old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    var token = UsernamePasswordAuthenticationToken.authenticated(person.value().toString(), null, List.of());
    contexts.saveContext(new SecurityContextImpl(token), request, response);
    return request.getSession().getId();
  }

  void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  static Optional<PersonId> person(@Nullable Authentication authentication) {
    return authentication == null || authentication instanceof AnonymousAuthenticationToken
        ? Optional.empty()
        : Optional.of(PersonId.of(authentication.getName()));
  }
}
