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
import org.springframework.stereotype.Component;

/** The sessions of people: begun under a new identifier at sign-in, ended whole at sign-out; they hold an id and the number of
 * the password only. */
@Component
class Sessions {
  private static final String PASSWORD = "lk.password";
  private final PersonInSession contexts = new PersonInSession();

  /** Returns the identifier of the session that begins. */
  String begin(SigningIn.Recognised recognised, HttpServletRequest request, HttpServletResponse response) {
    var old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    var token = UsernamePasswordAuthenticationToken.authenticated(recognised.person().value().toString(), null,
        List.of());
    contexts.saveContext(new SecurityContextImpl(token), request, response);
    renew(recognised.passwordVersion(), request);
    return request.getSession().getId();
  }

  /** The session goes on under the new password of whoever changed it in this very session. */
  void renew(int passwordVersion, HttpServletRequest request) {
    request.getSession().setAttribute(PASSWORD, passwordVersion);
  }

  /**
   * Whether the session began with the person's password of now. One that began with the old password in the moment in
   * which a new one was chosen is in no list of sessions to be ended yet, so each request is asked.
   */
  boolean isOfPassword(HttpServletRequest request, int passwordVersion) {
    var session = request.getSession(false);
    var began = session == null ? null : session.getAttribute(PASSWORD);
    return began == null || began.equals(passwordVersion);
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
