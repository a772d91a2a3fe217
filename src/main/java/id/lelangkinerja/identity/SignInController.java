package id.lelangkinerja.identity;

import id.lelangkinerja.identity.page.SignInPage;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page to sign in on, and the way out. */
@Controller
class SignInController {
  /** An address of this product and of nowhere else: no second slash, no backslash, no control sign. */
  private static final Pattern OWN_ADDRESS = Pattern.compile("/[0-9]{2,4}(/[A-Za-z0-9-]+)*");
  private final SigningIn signingIn;
  private final Sessions sessions;
  private final SignedIn signedIn;
  private final OfficeQuery offices;
  private final DeviceMark device;
  private final Clock clock;
  private final boolean demo;

  SignInController(SigningIn signingIn, Sessions sessions, SignedIn signedIn, OfficeQuery offices, DeviceMark device,
      Clock clock, @Value("${lk.demo}") boolean demo) {
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.signedIn = signedIn;
    this.offices = offices;
    this.device = device;
    this.clock = clock;
    this.demo = demo;
  }

  @OpenToAll
  @GetMapping("/sign-in")
  Screen show(Form form) {
    return Screen.of("identity/sign-in", new SignInPage(next(form), demo, form.ticked("chosen", "yes"))).with(form);
  }

  @OpenToAll
  @PostMapping("/sign-in")
  ModelAndView signIn(Form form, HttpServletRequest request, HttpServletResponse response) {
    var name = form.text("name", 100);
    var password = form.text("password", 200);
    if (!form.holds()) {
      return show(form);
    }
    try {
      var recognised = signingIn.signIn(name, password, request.getRemoteAddr());
      signedIn.begin(recognised, request, response);
      return new ModelAndView("redirect:" + landing(recognised.person(), form));
    } catch (Refused refused) {
      form.refuse(refused.at("password"));
      return show(form);
    }
  }

  @OpenToAll
  @PostMapping("/sign-out")
  String signOut(HttpServletRequest request, HttpServletResponse response) {
    sessions.end(request);
    device.clear(request, response);
    return "redirect:/sign-in";
  }

  private String landing(PersonId person, Form form) {
    var next = next(form);
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    return next.isEmpty()
        ? offices.regions(person, today).stream().findFirst().map(code -> new Links(code).work()).orElse("/")
        : next;
  }

  private static String next(Form form) {
    var next = form.typed("next");
    return OWN_ADDRESS.matcher(next).matches() ? next : "";
  }
}
