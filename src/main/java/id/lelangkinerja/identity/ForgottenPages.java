package id.lelangkinerja.identity;

import id.lelangkinerja.identity.page.ForgottenPage;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody who forgot their password asks for a link. The answer is the same whether or not the name exists. */
@Controller
class ForgottenPages {
  private static final int PER_NAME = 3;
  private static final int PER_ADDRESS = 10;
  private final PersonRepository people;
  private final Remembering remembering;
  private final Mailing mailing;
  private final Throttle throttle;
  private final Today today;

  ForgottenPages(PersonRepository people, Remembering remembering, Mailing mailing, Throttle throttle, Today today) {
    this.people = people;
    this.remembering = remembering;
    this.mailing = mailing;
    this.throttle = throttle;
    this.today = today;
  }

  @OpenToAll
  @GetMapping("/forgotten")
  Screen show(Form asked) {
    return page(false).with(asked);
  }

  @OpenToAll
  @PostMapping("/forgotten")
  Screen ask(Form form, HttpServletRequest request) {
    var name = form.text("name", 100).toLowerCase(Locale.ROOT);
    if (!form.holds() || !mailing.isSet()) {
      return page(false).with(form);
    }
    try {
      throttle.slow("forgotten:" + name, PER_NAME, today.instant());
      throttle.slow("forgotten-from:" + request.getRemoteAddr(), PER_ADDRESS, today.instant());
    } catch (Refused refused) {
      form.refuse(refused.at("name"));
      return page(false).with(form);
    }
    people.forgetful(name).filter(person -> mailing.reaches(person.mail()))
        .ifPresent(person -> remembering.remind(person.acting(), person));
    return page(true).with(form);
  }

  private Screen page(boolean sent) {
    return Screen.of("identity/forgotten", new ForgottenPage(mailing.isSet(), sent));
  }
}
