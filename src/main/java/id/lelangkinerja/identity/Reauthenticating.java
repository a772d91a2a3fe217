package id.lelangkinerja.identity;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks for the password once more before what cannot be undone, so that nobody signs from a desk that was left open.
 * Tries are counted with those of signing in. A right answer counts for ten minutes of the same session.
 */
@Component
public class Reauthenticating {
  private static final String CONFIRMED = "lk.confirmed";
  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private final PersonRepository people;
  private final PasswordEncoder passwords;
  private final Throttle throttle;
  private final Clock clock;

  Reauthenticating(PersonRepository people, PasswordEncoder passwords, Throttle throttle, Clock clock) {
    this.people = people;
    this.passwords = passwords;
    this.throttle = throttle;
    this.clock = clock;
  }

  /** Whether this session knows well enough who sits before it: the page need not ask. */
  public boolean isFresh(Acting who, HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(CONFIRMED) instanceof String confirmed)) {
      return false;
    }
    var since = Duration.between(Instant.parse(confirmed.substring(confirmed.indexOf(' ') + 1)), clock.instant());
    return confirmed.startsWith(who.person().value() + " ") && !since.isNegative() && since.compareTo(GOOD_FOR) < 0;
  }

  /**
   * Lets the act go on where the session is fresh or the password right.
   *
   * @param field the form's field for the password, beside which a refusal is shown
   * @throws Refused REQUIRED, SIGN_IN_TOO_OFTEN or PASSWORD_WRONG
   */
  public void confirm(Acting who, String field, String password, HttpServletRequest request) {
    if (isFresh(who, request)) {
      return;
    }
    if (password.isEmpty()) {
      throw new Refused(Reason.REQUIRED).at(field);
    }
    var name = people.of(who, who.person()).loginName();
    var now = clock.instant();
    try {
      throttle.count(name, request.getRemoteAddr(), now);
    } catch (Refused often) {
      throw often.at(field);
    }
    if (people.active(name).filter(known -> passwords.matches(PasswordRules.composed(password), known.passwordHash()))
        .isEmpty()) {
      throw new Refused(Reason.PASSWORD_WRONG).at(field);
    }
    throttle.succeeded(name, request.getRemoteAddr());
    request.getSession().setAttribute(CONFIRMED, who.person().value() + " " + now);
  }
}
