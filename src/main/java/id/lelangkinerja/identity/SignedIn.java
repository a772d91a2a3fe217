package id.lelangkinerja.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What happens once it is known who somebody is: a session begins, the sign-in is noted, the person's language is
 * spoken.
 */
@Component
class SignedIn {
  private static final String UNKNOWN = "";
  private final Sessions sessions;
  private final NotingSignIn noting;
  private final DeviceMark device;

  SignedIn(Sessions sessions, NotingSignIn noting, DeviceMark device) {
    this.sessions = sessions;
    this.noting = noting;
    this.device = device;
  }

  void begin(SigningIn.Recognised recognised, HttpServletRequest request, HttpServletResponse response) {
    var person = recognised.person();
    var session = sessions.begin(recognised, request, response);
    device.put(person, request, response);
    var agent = request.getHeader("User-Agent");
    var language = noting.note(person, session, request.getRemoteAddr(),
        Browsers.name(agent == null ? UNKNOWN : agent));
    var resolver = RequestContextUtils.getLocaleResolver(request);
    if (resolver != null) {
      language.ifPresent(spoken -> resolver.setLocale(request, response, Locale.of(spoken)));
    }
  }
}
